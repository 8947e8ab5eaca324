# ${name}

## Slices

<#if slices?has_content>
| slice | pattern | about | scenarios |
|---|---|---|---|
<#list slices as slice>
| ${slice.name} | ${slice.pattern} | ${slice.about} | ${slice.scenarios} |
</#list>
<#else>
None yet.
</#if>

## Open

<#if open?has_content>
The model leaves this to hand-written code:

<#list open as line>
* `${line.method}`: ${line.what}
</#list>
<#else>
Nothing.
</#if>
