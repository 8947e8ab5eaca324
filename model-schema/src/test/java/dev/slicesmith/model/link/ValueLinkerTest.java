package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain values by their text and the type of their field. */
class ValueLinkerTest {

    private static final String MODEL = """
            model: Values
            zone: America/New_York
            types:
              Price: decimal
              Status: [open, in progress]
              Line: {fields: {name: string, price: Price, more: "Price?"}}
            commands: {Try: {fields: {field: {type: "%s", example: %s}}}}
            """;

    private static Value value(String type, String text) {
        Field field = Linked.model(MODEL.formatted(type, text)).commands().get(0).fields().get(0);
        return field.example().orElseThrow();
    }

    private static Object scalar(String type, String text) {
        return ((Value.Scalar) value(type, text)).value();
    }

    @Test
    void everyScalarIsReadByItsText() {
        assertEquals("007", scalar("string", "007"));
        assertEquals("", scalar("string", "\"\""));
        assertEquals("null", scalar("string", "\"null\""));
        assertEquals(true, scalar("boolean", "true"));
        assertEquals(-7, scalar("int", "-07"));
        assertEquals(3_000_000_000L, scalar("long", "3000000000"));
        assertEquals(1.5e3, scalar("double", "1.5e3"));
        assertEquals(new BigDecimal("9.9"), scalar("decimal", "9.90"));
        assertEquals(BigDecimal.ZERO, scalar("Price", "0.00"));
        assertEquals(new BigDecimal("1E+2"), scalar("Price", "100"));
        assertEquals(new UUID(1, 2), scalar("uuid", "00000000-0000-0001-0000-000000000002"));
        assertEquals(LocalDate.of(2026, 1, 31), scalar("date", "2026-01-31"));
        assertEquals(LocalTime.of(14, 30), scalar("time", "\"14:30\""));
        assertEquals(LocalDateTime.of(2026, 1, 31, 14, 30), scalar("datetime", "2026-01-31 14:30"));
        assertEquals(Duration.ofMinutes(90), scalar("duration", "1h30m"));
        assertEquals(Duration.ofDays(7), scalar("duration", "7d"));
        assertEquals(Duration.ofSeconds(90), scalar("duration", "PT1M30S"));
    }

    @Test
    void aTimeWithoutAZoneIsTheModels() {
        assertEquals(Instant.parse("2026-01-31T14:30:00Z"), scalar("instant", "2026-01-31T14:30:00Z"));
        assertEquals(Instant.parse("2026-01-31T12:30:00Z"), scalar("instant", "2026-01-31T14:30:00+02:00"));
        assertEquals(Instant.parse("2026-01-31T19:30:00Z"), scalar("instant", "2026-01-31 14:30:00"));
        assertEquals(Instant.parse("2026-01-31T05:00:00Z"), scalar("instant", "2026-01-31"));
    }

    @Test
    void otherTextInAUuidIsAnAlias() {
        assertEquals("c1", ((Value.Alias) value("uuid", "c1")).alias());
        assertEquals("1-1-1-1-1", ((Value.Alias) value("uuid", "1-1-1-1-1")).alias());
    }

    @Test
    void collectionsAndObjects() {
        assertEquals(List.of(), ((Value.Items) value("list<int>", "[]")).items());
        assertEquals(2, ((Value.Items) value("set<Price>", "[1, 2.0]")).items().size());
        Value.Entries map = (Value.Entries) value("map<int>", "{a: 1, 2: 3}");
        assertEquals(List.of("a", "2"), map.entries().stream().map(Value.Entries.Entry::key).toList());
        Value.Composite line = (Value.Composite) value("Line", "{price: 9.90, more: ~}");
        assertEquals(List.of("price", "more"), line.fields().stream().map(f -> f.field().name().text()).toList());
        assertEquals("in progress", ((Value.Constant) value("Status", "in progress")).constant().text());
        assertEquals("in progress", ((Value.Constant) value("Status", "IN_PROGRESS")).constant().text());
    }

    @Test
    void optionalValuesMayBeAbsent() {
        assertEquals("optional<int>", ((Value.Absent) value("int?", "null")).type().notation());
        assertEquals(3, scalar("int?", "3"));
        assertEquals("null", scalar("string?", "'null'"));
    }

    @Test
    void jsonIsKeptAsItsText() {
        assertEquals("{\"a\":[1,-2.5,true,null,\"x\\n\\\"\",\"01\",\"1\"]}",
                scalar("json", "{a: [1, -2.5, true, null, \"x\\n\\\"\", 01, '1']}"));
        assertEquals("null", scalar("json", "null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    boolean    | yes
                    int        | 2147483648
                    int        | 1.0
                    int        | 1_000
                    int        | ٣
                    long       | 9223372036854775808
                    double     | NaN
                    double     | 1e999
                    double     | 0x1p3
                    decimal    | 1e9999
                    decimal    | 9,90
                    decimal    | .5
                    date       | 2026-02-30
                    date       | 31.01.2026
                    time       | 25:00
                    datetime   | 2026-01-31
                    instant    | 2026-01-31T25:00:00Z
                    duration   | 15 minutes
                    duration   | 99999999999999999999d
                    list<int>  | 1
                    set<Price> | [1, 1.0]
                    map<int>   | [1]
                    Line       | [1]
                    string     | [a]
                    """)
    void whatIsNoValueIsReported(String type, String text) {
        String written = text.startsWith("[") ? text : '"' + text + '"';
        assertEquals(List.of("SM130"), Linked.of(MODEL.formatted(type, written)).codes());
    }

    @Test
    void aValueIsHeldAgainstConstraints() {
        String model = """
                model: Values
                types: {Price: {type: decimal, min: 0, max: 9.99}, Isbn: {type: string, pattern: "[0-9]+", length: 2..4}}
                commands:
                  Try:
                    fields:
                      price: {type: Price, example: %s}
                      isbn: {type: "Isbn?", default: %s}
                      names: {type: list<string>, length: 1..2, example: %s}
                      day: {type: date, min: 2026-01-01, example: %s}
                """;
        assertEquals(List.of(), Linked.of(model.formatted("0", "1234", "[a]", "2026-01-01")).codes());
        assertEquals(List.of("SM130", "SM130", "SM130", "SM130"),
                Linked.of(model.formatted("10", "12345", "[a, b, c]", "2025-12-31")).codes());
        assertEquals(List.of("SM130", "SM130", "SM130"),
                Linked.of(model.formatted("-0.01", "12a", "[]", "2026-12-31")).codes());
    }
}
