# ${name}

<#if description?has_content>
${description}

</#if>
Generated from the event model in `model/`. This file, `pom.xml` and everything in `src/main` and `src/test` are yours;
what is in `src/generated` and `src/generated-test` follows the model and is written again.

## Run it

    mvn -q verify
    java -jar target/${artifactId}.jar

It keeps its events and views in the H2 file `data/${artifactId}.mv.db`, and prints the address at which it answers,
`http://localhost:8080` unless that is changed. Ctrl-C, or `SIGTERM`, ends it in good order.

<#if examples?has_content>
<#list examples as example>
    ${example}
</#list>

</#if>
`POST /commands/<Command>`, `GET /views/<View>` and `/views/<View>/<key>`, `POST /external/<Event>`, `GET /health`,
`GET /metrics`. What is refused is answered with a problem document. An `Idempotency-Key` header makes it safe to repeat
a request.

On PostgreSQL 15 or later:

    DATABASE_URL=jdbc:postgresql://localhost/postgres DATABASE_USER=postgres DATABASE_PASSWORD=... \
      java -jar target/${artifactId}.jar

Several processes may share one PostgreSQL: each automation runs in one of them. If that one is killed, the next, or the same one
started again, takes over within a minute; after a graceful stop, at once. On an H2 file nothing waits.

| variable | says |
|---|---|
| `DATABASE_URL`, `DATABASE_USER`, `DATABASE_PASSWORD` | the database; tables are made at the start, or printed with `--print-schema` |
| `DATABASE_CONNECTIONS` | how many connections at most, 20 |
| `HTTP_PORT`, `HTTP_HOST` | where it listens: port 8080 (0 for any), this machine only |
| `HTTP_USER_HEADER` | the header in which the login in front of it says who asks |
| `REBUILD_VIEWS` | `true` makes all views anew at the start |
| `RETRY_PARKED` | `true` has what automations gave up tried again at the start |
<#list variables as variable>
| `${variable.name}` | ${variable.meaning} |
</#list>

Nobody is asked who they are: put a proxy with a login and TLS in front of it before others can reach it.

## Change it

* `MODEL.md` lists the slices, and what the model leaves open.
* `${application}` has one method per command, view and query.
<#if parts?has_content>
* To supply classes of your own, implement `${parts}` and name your class in
  `src/main/resources/META-INF/services/${parts}`.
</#if>
* A scenario that needs a method which nobody has written yet is skipped and names it; with `-Dslicesmith.open=fail` it is
  red.
