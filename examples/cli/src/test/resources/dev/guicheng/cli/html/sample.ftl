<#import "/html/page.ftl" as page>
<@page.layout title=title charts=true>
<main id="main">
<h1>${title}</h1>
<@page.figures entries=[{"name": "decided", "value": 1234567}]/>
<@page.chart id="months" chart=chart caption=title/>
<@page.table caption="rows" heads=["name", "count", "verdict"] numeric=[1]>
<#list rows as row><tr><td>${row.name}</td><td class="number">${row.count!"none"}</td><td><@page.badge verdict=row.verdict/></td></tr>
</#list></@page.table>
<@page.heatmap caption="by department" corner="department" columns=["1", "2"] rows=[{"name": "A", "values": [0.25, 1]}, {"name": "B", "values": [0]}]/>
</main>
</@page.layout>
