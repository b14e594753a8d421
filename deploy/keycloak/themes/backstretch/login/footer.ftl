<#macro content>
  <#if client?? && client.baseUrl?has_content>
    <p class="back"><a href="${client.baseUrl}">${msg("backToFrontDoor")}</a></p>
  </#if>
</#macro>
