package dev.slicesmith.generator.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static String broken(String line) {
        StringBuilder out = new StringBuilder();
        new LineBreaker(out).line(line);
        return out.toString();
    }

    @Test
    void aShortLineStays() {
        assertEquals("    return x;\n", broken("    return x;"));
    }

    @Test
    void argumentsComeTogetherOnTheNextLine() {
        assertEquals(
                """
                    return someReceiver.aMethodWithALongName(
                            firstArgument.withACall(), secondArgument.withACall(), thirdArgument.withACall(), fourth.withACall());
                """,
                broken("    return someReceiver.aMethodWithALongName(firstArgument.withACall(),"
                        + " secondArgument.withACall(), thirdArgument.withACall(), fourth.withACall());"));
    }

    @Test
    void aChainBreaksBeforeItsCalls() {
        assertEquals(
                """
                    return EventQuery.types(CartSubmitted.class, ItemAdded.class, ItemRemoved.class, CartCleared.class)
                            .tagged("CartId", command.cart());
                """,
                broken("    return EventQuery.types(CartSubmitted.class, ItemAdded.class, ItemRemoved.class,"
                        + " CartCleared.class).tagged(\"CartId\", command.cart());"));
    }

    @Test
    void aConditionBreaksBeforeItsOperators() {
        assertEquals(
                """
                        if (!stockRows.row(command.product()).isPresent()
                                || stockRows.row(command.product()).orElseThrow().piecesThatAreLeft() < 1) {
                """,
                broken("        if (!stockRows.row(command.product()).isPresent() ||"
                        + " stockRows.row(command.product()).orElseThrow().piecesThatAreLeft() < 1) {"));
    }

    @Test
    void permitsBeginALineOfTheirOwn() {
        assertEquals(
                """
                public sealed interface CartEvent extends ShoppingCartEvent
                        permits CartCreated, ItemAdded, ItemRemoved, CartCleared, CartSubmitted, CartPublished {
                """,
                broken("public sealed interface CartEvent extends ShoppingCartEvent permits CartCreated, ItemAdded,"
                        + " ItemRemoved, CartCleared, CartSubmitted, CartPublished {"));
    }

    @Test
    void textInLiteralsIsNoPlaceToBreak() {
        String literal = "\"" + "a, b && c + (d) . e ? f : g ".repeat(5) + "\"";
        assertEquals("    call(\n            x,\n            " + literal + ");\n", broken("    call(x, " + literal + ");"));
    }
}
