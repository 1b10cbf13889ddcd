<#--
  What every page is made of.

  <@page.layout title=… charts=true> … </@page.layout>
  <@page.chart id="verdicts" chart=c caption=…/>       c is a dev.guicheng.cli.html.Chart
  <@page.table caption=… heads=[…] numeric=[1, 2]> <tr>…</tr> … </@page.table>
  <@page.heatmap caption=… corner=… columns=[…] rows=[{name, values: [0.0 to 1.0 or none]}, …]/>
  <@page.badge verdict="VIOLATED"/>
  <@page.figures entries=[{name, value}, …]/>          the few numbers that matter, large
-->

<#macro layout title charts=false script="" style="" search=false>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="guicheng">
<title>${title}</title>
<style>${asset("html/page.css")}<#if style?has_content>${asset(style)}</#if></style>
</head>
<body>
<a class="skip" href="#main">${text("html.skip")}</a>
<#nested>
<#if charts>
<script>${asset("/META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js")}</script>
<script>${asset("html/charts.js")}</script>
</#if>
<#if script?has_content><script>${asset(script)}</script></#if>
</body>
</html>
</#macro>

<#macro chart id chart caption>
<figure class="chart" id="${id}">
<figcaption>${caption}</figcaption>
<div class="plot"><canvas role="img" aria-label="${caption}"></canvas></div>
<script type="application/json">${json(chart)}</script>
<details><summary>${text("html.numbers")}</summary>
<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${chart.horizontal}</th><#list chart.series as row><th scope="col" class="number">${row.name}</th></#list></tr></thead>
<tbody>
<#list chart.labels as label><tr><th scope="row">${label}</th><#list chart.series as row><td class="number">${(row.values[label?index])!"–"}</td></#list></tr>
</#list></tbody></table></div></details>
</figure>
</#macro>

<#macro table caption heads numeric=[] id="">
<div class="wide" tabindex="0" role="region" aria-label="${caption}"<#if id?has_content> id="${id}"</#if>>
<table><caption>${caption}</caption>
<thead><tr><#list heads as head><th scope="col"<#if numeric?seq_contains(head?index)> class="number"</#if>>${head}</th></#list></tr></thead>
<tbody>
<#nested>
</tbody></table></div>
</#macro>

<#macro heatmap caption corner columns rows>
<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table class="heat"><caption>${caption}</caption>
<thead><tr><th scope="col">${corner}</th><#list columns as column><th scope="col" class="number">${column}</th></#list></tr></thead>
<tbody>
<#list rows as row><tr><th scope="row">${row.name}</th><#list columns as column><#if (row.values[column?index])??><#local value=row.values[column?index]><td class="number" style="--heat:${value?string["0.000"]?replace(",", ".")}">${(value * 100)?string["0.#"]} %</td><#else><td class="number none">–</td></#if></#list></tr>
</#list></tbody></table></div>
</#macro>

<#macro badge verdict><span class="badge ${verdict?string?lower_case}">${.data_model.verdict(verdict)}</span></#macro>

<#macro figures entries>
<dl class="figures">
<#list entries as entry><div><dt>${entry.name}</dt><dd>${entry.value}</dd></div>
</#list></dl>
</#macro>
