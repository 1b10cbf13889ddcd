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
<p class="counts"><#if (clause.verdicts.violated() > 0)><@page.badge verdict="VIOLATED"/> ${clause.verdicts.violated()} </#if><#if (clause.verdicts.undetermined() > 0)><@page.badge verdict="UNDETERMINED"/> ${clause.verdicts.undetermined()} </#if><#if (clause.verdicts.advisory() > 0)><@page.badge verdict="ADVISORY"/> ${clause.verdicts.advisory()} </#if><#if (clause.verdicts.satisfied() > 0)><@page.badge verdict="SATISFIED"/> ${clause.verdicts.satisfied()} </#if><#if (clause.verdicts.applied() > 0)><@page.badge verdict="APPLIED"/> ${clause.verdicts.applied()} </#if>· ${text("audit.figure.compliance")} ${clause.compliance}</p>
<#list clause.samples as sample>
<details><summary><@page.badge verdict=sample.verdict/> ${sample.record.id().orElse(sample.record.source() + " #" + sample.record.row()?c)}<#if sample.department??> · ${sample.department}</#if></summary>
<pre>${sample.words}</pre>
<details class="facts"><summary>${text("audit.facts")}</summary><p class="soft">${sample.record.source()} #${sample.record.row()?c}</p><pre>${sample.facts}</pre></details>
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
