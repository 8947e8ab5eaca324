package dev.slicesmith.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final Thresholds STRICT = new Thresholds(1, 1, 1, 1, 1, 1);

    @Test
    void thresholdsMoveTheNotes() {
        String model = Shop.with("name: Add item", "name: Add item\n    screen: Desk")
                .replace("name: Submit cart", "name: Submit cart\n    screen: Desk");
        assertEquals(List.of(), Findings.of(RuleCode.BED, model));
        assertEquals(List.of("screen \"Desk\" sends 2 commands"), Findings.of(RuleCode.BED, model, STRICT));
        assertEquals(List.of("command \"AddItem\" leads to 2 events"), Findings.of(RuleCode.LEFT_CHAIR, model, STRICT));
        assertEquals(
                List.of("view \"Carts\" is fed by 2 events", "view \"CartsToPublish\" is fed by 2 events"),
                Findings.of(RuleCode.RIGHT_CHAIR, model, STRICT));
        assertEquals(
                List.of("slice \"Add item\" has 2 scenarios where half of the slices have at most 1"),
                Findings.of(RuleCode.SHELF, model, STRICT));
    }

    @Test
    void oneCommandSentTwiceFromAScreenIsOne() {
        String model = Shop.with("name: Add item", "name: Add item\n    screen: Desk")
                + "  - {name: Add gift, screen: Desk, command: AddItem}\n";
        assertEquals(List.of(), Findings.of(RuleCode.BED, model, STRICT));
    }

    @Test
    void aTableOfExamplesIsOneScenario() {
        String model = Shop.with("- name: items are counted\n", "- name: items <n> are counted\n")
                .replace("then: [{Carts: {cart: c1, items: 1}}]\n",
                        "then: [{Carts: {cart: c1, items: <n>}}]\n        examples: [{n: 1}, {n: 2}, {n: 3}, {n: 4}, {n: 5}]\n");
        assertEquals(
                List.of("slice \"Add item\" has 2 scenarios where half of the slices have at most 1"),
                Findings.of(RuleCode.SHELF, model, STRICT));
    }

    @Test
    void oneEventThatTellsIsEnough() {
        String idsOnly = Shop.with("CartSubmitted: {fields: {cart: CartId, submittedAt: {type: instant, generated: now}}}",
                        "CartSubmitted: {fields: {cart: CartId}}")
                .replace("fields: {cart: CartId, submittedAt: instant}}", "fields: {cart: CartId}}")
                .replace("SubmitCart: {fields: {cart: CartId}}", "SubmitCart: {fields: {cart: CartId, remark: string}}");
        assertEquals(List.of("event \"CartSubmitted\" tells only ids, although command \"SubmitCart\" says \"remark\""),
                Findings.of(RuleCode.CLICKBAIT, idsOnly));
        assertEquals(List.of(), Findings.of(RuleCode.CLICKBAIT, Shop.MODEL));
        assertEquals(List.of(), Findings.of(RuleCode.CLICKBAIT,
                idsOnly.replace("command: SubmitCart\n", "command: SubmitCart\n    idempotency: remark\n")));
    }

    @Test
    void thresholdsAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(0, 1, 1, 1, 1, 1));
    }
}
