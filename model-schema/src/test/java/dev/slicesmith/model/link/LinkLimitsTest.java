package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too much for Java, for a stack or for a memory is refused, in whatever order it is written. */
class LinkLimitsTest {

    private static String chain(int length, int uses, boolean reversed) {
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int number = reversed ? length - 1 - i : i;
            types.append("  T").append(number).append(": {fields: {");
            for (int use = 0; use < uses; use++) {
                types.append("f").append(use).append(": ").append(number == length - 1 ? "int" : "T" + (number + 1)).append(", ");
            }
            types.append("last: string}}\n");
        }
        return "model: Chain\ntypes:\n" + types;
    }

    @Test
    void deepTypes() {
        for (boolean reversed : new boolean[] {true, false}) {
            assertEquals(List.of(), Linked.of(chain(60, 1, reversed)).codes());
            List<String> codes = Linked.of(chain(3_000, 1, reversed)).codes();
            assertTrue(codes.contains("SM122"), codes::toString);
        }
    }

    @Test
    void typesThatUseEachOtherTwice() {
        for (boolean reversed : new boolean[] {true, false}) {
            assertEquals(List.of(), Linked.of(chain(8, 2, reversed)).codes());
            List<String> codes = Linked.of(chain(40, 2, reversed)).codes();
            assertTrue(codes.contains("SM109"), codes::toString);
        }
    }

    @Test
    void manyFields() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            fields.append("f").append(i).append(": long, ");
        }
        assertEquals(List.of("SM109"), Linked.of("model: M\ncommands: {Try: {fields: {" + fields + "}}}\n").codes());
        String ints = fields.toString().replace("long", "int");
        assertEquals(List.of(), Linked.of("model: M\ncommands: {Try: {fields: {" + ints + "}}}\n").codes());
    }

    @Test
    void manyConstantsAndLongTexts() {
        StringBuilder constants = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            constants.append("c").append(i).append(", ");
        }
        assertEquals(List.of("SM109"), Linked.of("model: M\ntypes: {E: [" + constants + "]}\n").codes());
        String text = "x".repeat(20_000);
        assertEquals(List.of("SM109"),
                Linked.of("model: M\ncommands: {Try: {fields: {a: {type: string, example: " + text + "}}}}\n").codes());
    }

    /** Of each kind as many as fit, and a few more; what each takes is held against the classes in LargeModelTest. */
    @Test
    void moreThanOneApplicationHolds() {
        assertEquals(List.of(), Linked.of(many(6_600, 100, 0)).codes());
        assertEquals(List.of("SM109"), Linked.of(many(6_700, 100, 0)).codes());
        assertEquals(List.of(), Linked.of(many(0, 12_000, 0)).codes());
        assertEquals(List.of("SM109"), Linked.of(many(0, 12_001, 0)).codes());
        assertEquals(List.of(), Linked.of(many(0, 0, 6_600)).codes());
        assertEquals(List.of("SM109"), Linked.of(many(4_000, 4_000, 4_000)).codes());
        assertEquals(List.of("the model has 4000 commands, 4000 events, 4000 views and 1 types, more than a class "
                + "of the application holds"),
                Linked.of(many(4_000, 4_000, 4_000)).findings().stream().map(finding -> finding.message()).toList());
    }

    private static String many(int commands, int events, int views) {
        return "model: M\ntypes: {ThingId: uuid}\n"
                + section("commands", commands, ": {}")
                + section("events", events, ": {}")
                + section("views", views, ": {key: thing, fields: {thing: ThingId}}");
    }

    private static String section(String key, int count, String element) {
        return count == 0 ? "" : IntStream.range(0, count)
                .mapToObj(i -> "  " + key + i + element + "\n").collect(Collectors.joining("", key + ":\n", ""));
    }
}
