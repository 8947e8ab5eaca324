# ${name}

<#if description?has_content>
${description}

</#if>
Generated from the event model in `model/`. This file, `pom.xml` and everything in `src/main` and `src/test` are yours;
what is in `src/generated` and `src/generated-test` follows the model and is written again.

## Run it

    mvn -q verify
    java -jar target/${artifactId}.jar

It keeps its events and views in the H2 file `data/${artifactId}.mv.db`, and answers at `http://localhost:8080`.

<#if examples?has_content>
<#list examples as example>
    ${example}
</#list>

</#if>
`POST /commands/<Command>`, `GET /views/<View>` and `/views/<View>/<key>`, `POST /external/<Event>`: `/openapi.json`
describes them, with the scenarios as examples. What is refused is answered with a problem document (RFC 9457). An
`Idempotency-Key` header makes it safe to repeat a request.

On PostgreSQL 15 or later:

    DATABASE_URL=jdbc:postgresql://localhost/postgres DATABASE_USER=postgres DATABASE_PASSWORD=... \
      java -jar target/${artifactId}.jar --spring.profiles.active=postgres

Flyway makes the tables of both, by the scripts in `src/generated/resources/db/migration`. All of Spring Boot's properties
may be set in `src/main/resources/application.properties`, and these:

| property | says |
|---|---|
| `application.user-header` | the header in which the login in front of it says who asks |
| `application.cached-states` | how many states of decisions are kept in memory, 100000 |
| `application.rebuild-views` | `true` makes all views anew at the start |
| `application.work` | `false` for a process that only takes requests |
<#list variables as variable>
| `${variable.name}`, in the environment | ${variable.meaning} |
</#list>

`/actuator/health` tells whether the store can be reached, how far views are behind, and what waits for someone to look at
it; `/actuator/metrics/application.command`, `…event`, `…view` and `…automation` are timers. With a tracer of Micrometer among the
dependencies they are spans, too.

Nobody is asked who they are: put a login (Spring Security, or a proxy) in front of it before others can reach it.

## Change it

* `MODEL.md` lists the slices, and what the model leaves open.
* What the model leaves to people may be a bean of yours; where there is none, the class in `src/main/java` is taken.
* A scenario that needs a method which nobody has written yet is skipped and names it; with `-Dslicesmith.open=fail` it is
  red.
