package dev.slicesmith.model.rule;

import static dev.slicesmith.model.rule.Findings.expect;
import static dev.slicesmith.model.rule.RuleCode.BED;
import static dev.slicesmith.model.rule.RuleCode.CLICKBAIT;
import static dev.slicesmith.model.rule.RuleCode.LEFT_CHAIR;
import static dev.slicesmith.model.rule.RuleCode.RIGHT_CHAIR;
import static dev.slicesmith.model.rule.RuleCode.SHELF;
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
        expect(BED, model);
        expect(BED, model, STRICT, "screen \"Desk\" sends 2 commands");
        expect(LEFT_CHAIR, model, STRICT, "command \"AddItem\" leads to 2 events");
        expect(
                RIGHT_CHAIR,
                model,
                STRICT,
                "view \"Carts\" is fed by 2 events",
                "view \"CartsToPublish\" is fed by 2 events");
        expect(SHELF, model, STRICT, "slice \"Add item\" has 2 scenarios where half of the slices have at most 1");
    }

    @Test
    void oneCommandSentTwiceFromAScreenIsOne() {
        String model = Shop.with("name: Add item", "name: Add item\n    screen: Desk")
                + "  - {name: Add gift, screen: Desk, command: AddItem}\n";
        expect(BED, model, STRICT);
    }

    @Test
    void aTableOfExamplesIsOneScenario() {
        String model = Shop.with("- name: items are counted\n", "- name: items <n> are counted\n")
                .replace("then: [{Carts: {cart: c1, items: 1}}]\n",
                        "then: [{Carts: {cart: c1, items: <n>}}]\n"
                                + "        examples: [{n: 1}, {n: 2}, {n: 3}, {n: 4}, {n: 5}]\n");
        expect(SHELF, model, STRICT, "slice \"Add item\" has 2 scenarios where half of the slices have at most 1");
    }

    @Test
    void oneEventThatTellsIsEnough() {
        String idsOnly = Shop.with(
                        "CartSubmitted: {fields: {cart: CartId, submittedAt: {type: instant, generated: now}}}",
                        "CartSubmitted: {fields: {cart: CartId}}")
                .replace("fields: {cart: CartId, submittedAt: instant}}", "fields: {cart: CartId}}")
                .replace("SubmitCart: {fields: {cart: CartId}}",
                        "SubmitCart: {fields: {cart: CartId, remark: string}}");
        expect(
                CLICKBAIT,
                idsOnly,
                "event \"CartSubmitted\" tells only ids, although command \"SubmitCart\" says \"remark\"");
        expect(CLICKBAIT, Shop.MODEL);
        expect(CLICKBAIT, idsOnly.replace("command: SubmitCart\n", "command: SubmitCart\n    idempotency: remark\n"));
    }

    @Test
    void thresholdsAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(0, 1, 1, 1, 1, 1));
    }
}
