<#import "/html/page.ftl" as page>

<#macro links ids><#list ids as id><a href="#${id}">${id}</a><#sep>, </#sep></#list></#macro>

<#macro value setting>
<b>${setting.value}</b><#if setting.code??> <code>${setting.code}</code></#if><#if setting.site> <span class="mark">${text("handbook.site")}</span></#if>
</#macro>

<#macro rows table caption>
<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table><caption class="unseen">${caption}</caption><thead><tr><#list table.columns as column><th scope="col">${column}</th></#list></tr></thead>
<tbody>
<#list table.rows as row>
<tr<#if row.removed> class="removed"</#if>><th scope="row"><#if row.name??>${row.name} </#if><code>${row.key}</code><#if row.site> <span class="mark"><#if row.removed>${text("handbook.removed")}<#else>${text("handbook.site")}</#if></span></#if></th><#list row.cells as cell><td><#if cell.clause><a href="#${cell.text}">${cell.text}</a><#else>${cell.text}</#if></td></#list></tr>
</#list>
</tbody></table></div>
</#macro>

<#macro setting setting full=true>
<div class="setting" id="setting-${setting.key}">
<p><span class="meaning">${setting.meaning}</span> <#if !setting.alternatives?has_content><@value setting/></#if> <code class="soft key">${setting.key}</code></p>
<#if setting.origin??><p class="soft"><#if setting.site && !setting.alternatives?has_content>${text("handbook.manual.value", setting.manualValue)} · </#if>${text("handbook.origin")} ${setting.origin}</p></#if>
<#if setting.alternatives?has_content>
<ul class="alternatives">
<#list setting.alternatives as one><li<#if one.chosen> class="chosen"</#if>>${one.name} <code>${one.code}</code><#if one.chosen><span class="unseen"> ${text("handbook.chosen")}</span><#if setting.site> <span class="mark">${text("handbook.site")}</span></#if></#if><#if one.manual && !one.chosen> <span class="soft">(${text("handbook.chosen.manual")})</span></#if></li>
</#list></ul>
</#if>
<#if setting.table?? && setting.table.rows?has_content><#if (setting.table.rows?size > 12)><details class="more"><summary>${setting.value}</summary><@rows setting.table setting.meaning/></details><#else><@rows setting.table setting.meaning/></#if></#if>
</div>
</#macro>

<#macro rule rule shared=false>
<li<#if shared> class="entry" id="${rule.id}" data-area="${rule.area.id}"</#if>><p class="rule"><#if !shared><span id="${rule.id}"></span></#if>${rule.name} <code class="soft">${rule.place}</code><#if rule.hits??> <span class="soft">${text("handbook.rules.fired", rule.hits)}</span></#if></p>
<#if shared><p class="soft cites">${text("handbook.cites")} <@links rule.clauses/></p></#if>
<pre lang="en"><code>${rule.text}</code></pre></li>
</#macro>

<#macro rules own shared>
<#if own?has_content>
<details><summary>${text("handbook.rules", own?size)}</summary>
<ul class="rules"><#list own as one><@rule one/></#list></ul></details>
</#if>
<#if shared?has_content>
<details><summary>${text("handbook.rules.shared")} (${shared?size})</summary>
<ul><#list shared as one><li><a href="#${one.id}">${one.name}</a></li>
</#list></ul></details>
</#if>
</#macro>

<#macro cases cases>
<#if cases?has_content>
<details><summary>${text("handbook.cases.of", cases?size)}</summary>
<ul class="cases">
<#list cases as one><li><b>${one.id}</b> ${one.why} <i>${one.place}</i>
</#list></ul></details>
</#if>
</#macro>

<#macro hits hits>
<p class="hits">${text("handbook.hits.of", hits.total)}<#if hits.verdicts?has_content>: <#list hits.verdicts as one><@page.badge verdict=one.verdict/> ${one.count}<#sep> </#sep></#list></#if></p>
</#macro>

<#macro clause clause>
<article class="entry" id="${clause.id}" data-area="<#list clause.areas as area>${area.id} </#list>"<#if clause.site> data-site</#if><#if !clause.decided> data-informational</#if><#list clause.settings as one><#if !one.given> data-open<#break></#if></#list>>
<h3><a href="#${clause.id}" class="anchor">${clause.id}</a> ${clause.summary}</h3>
<p class="where">${clause.article}<#list clause.areas as area> · ${area.name}</#list> · <#if clause.decided>${text("handbook.decided", clause.rules?size + clause.sharedRules?size)}<#else>${text("handbook.informational")}</#if><#if clause.site> · <span class="mark">${text("handbook.site")}</span></#if></p>
<#if clause.note?has_content><p>${clause.note}</p></#if>
<#if clause.hits??><@hits clause.hits/></#if>
<#list clause.settings as one><@setting one/></#list>
<#if clause.tables?has_content><p class="soft">${text("handbook.tablesOf")} <#list clause.tables as table><a href="#setting-${table.key}">${table.meaning}</a><#sep>, </#sep></#list></p></#if>
<#if clause.readings?has_content>
<ul class="readings" aria-label="${text("handbook.readings")}">
<#list clause.readings as reading><li><a href="#${reading.id}">${reading.id}</a> <span>${reading.text}<#if reading.moved> <span class="mark">${text("handbook.reading.moved")}</span></#if></span></li>
</#list></ul>
</#if>
<@rules clause.rules clause.sharedRules/>
<@cases clause.cases/>
</article>
</#macro>

<@page.layout title=text("handbook.title", book) style="handbook/handbook.css" script="handbook/handbook.js">
<header class="bar screen" role="search">
<button type="button" class="menu" aria-expanded="false" aria-controls="contents">${text("handbook.contents")}</button>
<label class="unseen" for="search">${text("handbook.search")}</label>
<input id="search" type="search" placeholder="${text("handbook.search.hint")}" autocomplete="off" spellcheck="false">
<label class="unseen" for="filter">${text("handbook.filter")}</label>
<select id="filter">
<option value="">${text("handbook.filter.all")}</option>
<option value="[data-site]">${text("handbook.filter.site")}</option>
<option value="[data-open]">${text("handbook.filter.open")}</option>
<option value="[data-informational]">${text("handbook.filter.informational")}</option>
<optgroup label="${text("handbook.filter.area")}">
<#list areas as area><option value="[data-area~=&quot;${area.id}&quot;]">${area.name}</option>
</#list></optgroup>
</select>
<output id="found" data-unit="${text("handbook.found")}" aria-live="polite"></output>
<button type="button" class="all" data-open="${text("handbook.openAll")}" data-close="${text("handbook.closeAll")}">${text("handbook.openAll")}</button>
</header>
<div class="cover">
<h1>${text("handbook.heading")}<#if book != "manual"> · ${book}</#if></h1>
<p class="lead">${text("handbook.book", book, version)}<#if siteDocument??> · ${text("handbook.book.document", siteDocument)}</#if><#if date??> · ${text("handbook.book.date", date)}</#if><br>${text("handbook.words")}<#if decisions??><br>${text("handbook.book.hits", decisions)}</#if></p>
<@page.figures entries=[
  {"name": text("handbook.figures.clauses"), "value": clauseCount},
  {"name": text("handbook.figures.rules"), "value": ruleCount},
  {"name": text("handbook.figures.settings"), "value": settingCount},
  {"name": text("handbook.figures.changes"), "value": changes?size}] + (caseCount > 0)?then([{"name": text("handbook.figures.cases"), "value": caseCount}], [])/>
</div>
<div class="page">
<nav id="contents" aria-label="${text("handbook.contents")}">
<ul>
<li><a href="#changes">${text("handbook.changes")}</a></li>
<#list documents as document>
<li class="document"><a href="#document-${document.id}">${document.id} ${document.title}</a>
<ul><#list document.clauses as clause><li><a href="#${clause.id}">${clause.id}<span> ${clause.article}</span></a></li>
</#list></ul></li>
</#list>
<li><a href="#tables">${text("handbook.tables")}</a></li>
<li><a href="#statutes">${text("handbook.statutes")}</a></li>
<li><a href="#readings">${text("handbook.readings")}</a></li>
<li><a href="#rules">${text("handbook.sharedRules")}</a></li>
</ul>
</nav>
<main id="main">
<section aria-labelledby="changes">
<h2 id="changes">${text("handbook.changes")}</h2>
<#if changes?has_content>
<@page.table quiet=true caption=text("handbook.changes") heads=[text("handbook.setting"), text("handbook.value"), text("handbook.manual"), text("handbook.origin")]>
<#list changes as one><tr><th scope="row"><a href="#setting-${one.setting.key}">${one.setting.meaning}</a><#if one.row??> [${one.row}]</#if><br><code class="soft">${one.setting.key}</code></th><td>${one.value?has_content?then(one.value, "–")}</td><td>${one.manualValue?has_content?then(one.manualValue, "–")}</td><td>${one.origin}</td></tr>
</#list></@page.table>
<#else><p>${text("handbook.changes.none")}</p></#if>
<#if open?has_content>
<h3>${text("handbook.open")}</h3>
<p>${text("handbook.open.lead")}</p>
<ul class="open"><#list open as one><li><a href="#setting-${one.key}">${one.meaning}</a> <code class="soft">${one.key}</code></li>
</#list></ul>
</#if>
</section>
<p id="nothing" hidden>${text("handbook.nothing")}</p>
<#list documents as document>
<section aria-labelledby="document-${document.id}">
<h2 id="document-${document.id}">${document.id} ${document.title}</h2>
<#list document.clauses as one><@clause one/></#list>
</section>
</#list>
<section aria-labelledby="tables">
<h2 id="tables">${text("handbook.tables")}</h2>
<p>${text("handbook.tables.lead")}</p>
<#list tables as table><div class="entry"<#if table.site> data-site</#if>><@setting table/></div></#list>
<#if emptyTables?has_content><p class="soft"><#list emptyTables as table><span id="setting-${table.key}">${table.meaning} <code>${table.key}</code></span><#sep> · </#sep></#list></p></#if>
</section>
<section aria-labelledby="statutes">
<h2 id="statutes">${text("handbook.statutes")}</h2>
<p>${text("handbook.statutes.lead")}</p>
<#list statutes as statute>
<article class="entry" id="${statute.id}">
<h3><a href="#${statute.id}" class="anchor">${statute.id}</a> ${statute.summary}</h3>
<p class="where">${statute.title} · ${text("handbook.statute.verified", statute.verifiedOn)}</p>
<#if statute.hits??><@hits statute.hits/></#if>
<@rules statute.rules statute.sharedRules/>
<@cases statute.cases/>
</article>
</#list>
</section>
<section aria-labelledby="readings">
<h2 id="readings">${text("handbook.readings")}</h2>
<p>${text("handbook.readings.lead")}</p>
<#list readings as reading>
<div class="entry reading" id="${reading.id}"<#if reading.moved> data-site</#if>>
<p><a href="#${reading.id}" class="anchor">${reading.id}</a> ${reading.text}<#if reading.moved> <span class="mark">${text("handbook.reading.moved")}</span></#if></p>
<p class="soft"><#if reading.clauses?has_content>${text("handbook.rests")} <@links reading.clauses/></#if><#if reading.settings?has_content> · ${text("handbook.reading.switch")} <#list reading.settings as key><a href="#setting-${key}"><code>${key}</code></a><#sep>, </#sep></#list></#if></p>
</div>
</#list>
</section>
<section aria-labelledby="rules">
<h2 id="rules">${text("handbook.sharedRules")}</h2>
<p>${text("handbook.sharedRules.lead")}</p>
<ul class="rules"><#list sharedRules as one><@rule one true/></#list></ul>
</section>
</main>
</div>
</@page.layout>
