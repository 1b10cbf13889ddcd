<#import "/html/page.ftl" as page>
<@page.layout title=text("audit.title") charts=true style="audit/report.css">
<main id="main">
<h1>${text("audit.title")}</h1>
<p class="lead">${text("audit.asOf", asOf)}<#list books as book> · ${book}</#list></p>
<@page.figures entries=figures/>
<p class="soft">${text("audit.adds-up")}</p>
<nav class="screen" aria-label="${text("audit.contents")}"><ul class="contents">
<#list tables as table><li><a href="#${table.id}">${table.title}</a></li>
</#list><li><a href="#clauses">${text("audit.table.clauses")}</a></li>
</ul></nav>
<#list charts as chart><@page.chart id="chart-" + chart.id chart=chart.chart caption=chart.caption/>
</#list>
<section id="heat">
<h2>${text("audit.table.heat")}</h2>
<@page.heatmap caption=text("audit.heat.caption") corner=text("audit.head.department") columns=heatColumns rows=heat/>
</section>
<#list tables as table>
<section id="${table.id}">
<h2>${table.title}</h2>
<@page.table caption=table.title heads=table.heads>
<#list table.rows as row><tr><#list row as cell><td<#if cell?is_number> class="number"</#if>><#if cell?is_number>${cell}<#elseif table.heads[cell?index] == text("audit.head.clause")><a href="#${cell}">${cell}</a><#else>${cell}</#if></td></#list></tr>
</#list></@page.table>
<#if (table.more > 0)><p class="soft">${text("audit.more", table.more)}</p></#if>
</section>
</#list>
<section id="clauses">
<h2>${text("audit.table.clauses")}</h2>
<p class="soft">${text("audit.clauses.note")}</p>
<#list clauses as clause>
<article class="clause" id="${clause.id}">
<h3>${clause.id} <span class="soft">${clause.source}</span></h3>
<p>${clause.asks}</p>
<p class="counts"><#list clause.counts as counted><@page.badge verdict=counted.verdict/> ${counted.count} </#list>· ${text("audit.figure.compliance")} ${clause.compliance}</p>
<#list clause.samples as sample>
<details><summary><@page.badge verdict=sample.verdict/> ${sample.name}<#if sample.department?has_content> · ${sample.department}</#if></summary>
<pre>${sample.words}</pre>
<details class="facts"><summary>${text("audit.facts")}</summary><p class="soft">${sample.place}</p><pre>${sample.facts}</pre></details>
</details>
</#list>
<#if clause.rules?has_content>
<details><summary>${text("audit.rules", clause.rules?size)}</summary>
<#list clause.rules as rule><p class="soft">${rule.file}:${rule.line?c}</p><pre>${rule.text}</pre>
</#list></details>
</#if>
</article>
</#list>
</section>
</main>
</@page.layout>
