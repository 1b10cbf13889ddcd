<#import "/html/page.ftl" as page>
<@page.layout title=text("impact.title") charts=charts?has_content style="impact/impact.css">
<main id="main">
<h1>${text("impact.title")}</h1>
<p class="lead">${text("impact.heading", before, after)}</p>
<@page.figures entries=figures/>
<p class="soft">${text("impact.adds-up")}</p>
<nav class="screen" aria-label="${text("impact.contents")}"><ul class="contents">
<#list sections as section><li><a href="#${section.id}">${section.title}</a></li>
</#list><#if examples?has_content><li><a href="#examples">${text("impact.examples")}</a></li></#if>
</ul></nav>
<#list sections as section>
<section id="${section.id}">
<h2>${section.title}</h2>
<#if section.note?has_content><p class="soft">${section.note}</p></#if>
<#if charts[section.id]??><@page.chart id="chart-" + section.id chart=charts[section.id].chart caption=charts[section.id].caption/></#if>
<@page.table caption=section.title heads=section.heads numeric=section.numeric>
<#list section.rows as row><#if row?index < most><tr><#list row as cell><td class="${section.numeric?seq_contains(cell?index)?then("number", (cell.text?length > 24 && !cell.examples?has_content)?then("long", "text"))}"><#if cell.verdict??><@page.badge verdict=cell.verdict/><#elseif cell.examples?has_content><#list cell.examples as number><a href="#example-${number?c}">${examples[number - 1].name}</a><#sep>${text("month.separator")}</#list><#else>${cell.text}</#if></td></#list></tr>
</#if></#list></@page.table>
<#if (section.rows?size > most)><p class="soft">${text("impact.more", section.rows?size - most)}</p></#if>
</section>
</#list>
<#if examples?has_content>
<section id="examples">
<h2>${text("impact.examples")}</h2>
<p class="soft">${text("impact.examples.note")}</p>
<#list examples as example>
<article class="example" id="example-${example.number?c}">
<h3>${example.name}<#if example.kind?has_content> · ${example.kind}</#if></h3>
<p class="soft">${example.place}</p>
<#if example.values?has_content>
<@page.table caption=text("impact.outcome") heads=[text("impact.head.attribute"), text("impact.head.before"), text("impact.head.after")]>
<#list example.values as value><tr><td>${value.attribute}</td><td>${value.from}</td><td>${value.to}</td></tr>
</#list></@page.table>
</#if>
<#list example.settings as setting><p>${text("impact.setting", setting)}</p></#list>
<#list example.findings as finding>
<div class="two">
<div><h4>${text("impact.head.before")}</h4><pre>${finding.before}</pre></div>
<div><h4>${text("impact.head.after")}</h4><pre>${finding.after}</pre></div>
</div>
</#list>
<#list example.problems as problem><p>${problem}</p></#list>
</article>
</#list>
</section>
</#if>
</main>
</@page.layout>
