package dev.slicesmith.generator.runtime.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.testing.Generated;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which indexes the table of a view gets. Each costs something with every event, so it has to serve a query. */
class IndexesTest {

    private static final Pattern INDEX = Pattern.compile("CREATE INDEX \\S+ ON \"Rows\" \\((.*)\\);");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "order of all rows        | {name: a, order: [-count]}                             | \"count\" DESC NULLS LAST, \"id\"",
        "order of equal rows      | {name: a, where: row.open, order: [count, -other]}     | \"open\" NULLS LAST,"
                + " \"count\" NULLS LAST, \"other\" DESC NULLS LAST, \"id\"",
        "equality                 | {name: a, where: row.open}                             | \"open\"",
        "a look at every row      | {name: a, where: row.count > 1, order: [count]}        |",
        "a look at those found    | {name: a, where: row.open && row.count > 1, order: [count]} | \"open\"",
        "one serves both          | {name: a, where: row.open}, {name: b, where: row.open, order: [count]} |"
                + " \"open\" NULLS LAST, \"count\" NULLS LAST, \"id\"",
        "either first             | {name: a, where: row.open, order: [count]}, {name: b, where: row.open} |"
                + " \"open\" NULLS LAST, \"count\" NULLS LAST, \"id\"",
        "two orders               | {name: a, order: [count]}, {name: b, order: [-count]}  |"
                + " \"count\" NULLS LAST, \"id\"; \"count\" DESC NULLS LAST, \"id\"",
        "the key serves           | {name: a, order: [id]}                                 |",
        "the key from its end     | {name: a, order: [-id]}                                | \"id\" DESC NULLS LAST",
    })
    void indexesServeQueries(String name, String queries, String expected) {
        String sql = Generated.of(new SpringRuntime(), JavaRelease.JAVA_17, "rows.yaml", """
                model: Rows
                package: com.example.rows
                types: {Id: uuid}
                streams: {Row: {id: Id}}
                commands: {Add: {fields: {id: Id, count: int, other: int, open: boolean}}}
                events: {Added: {fields: {id: Id, count: int, other: int, open: boolean}}}
                views:
                  Rows: {key: id, fields: {id: Id, count: int, other: int, open: boolean}}
                slices:
                  - {name: Add, command: Add, emits: [Added]}
                  - name: Rows
                    view: Rows
                    on: {Added: }
                    queries: [%s]
                """.formatted(queries)).stream()
                .filter(file -> file.path().equals("db/migration/h2/R__view_Rows.sql"))
                .map(file -> file.text()).collect(Collectors.joining());

        List<String> indexes = INDEX.matcher(sql).results().map(found -> found.group(1)).toList();

        assertEquals(expected == null ? "" : expected, String.join("; ", indexes), sql);
    }
}
