# ${name}

<#if description?has_content>
${description}

</#if>
Generated from the event model in `model/`. This file, `pom.xml` and everything in `src/main` and `src/test` are yours;
what is in `src/generated` and `src/generated-test` follows the model and is written again.

    mvn verify

* `MODEL.md` lists the slices, and what the model leaves open.
* `${application}` runs everything in memory, with one method per command and query.
* A scenario that needs a method which nobody has written yet is skipped and names it; with `-Dslicesmith.open=fail` it is
  red.
