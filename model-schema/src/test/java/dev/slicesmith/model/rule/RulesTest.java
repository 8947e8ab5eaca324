package dev.slicesmith.model.rule;

import static dev.slicesmith.model.rule.Findings.expect;
import static dev.slicesmith.model.rule.RuleCode.AUTOMATION_CYCLE;
import static dev.slicesmith.model.rule.RuleCode.COMMAND_FIELD_UNUSED;
import static dev.slicesmith.model.rule.RuleCode.EVENTUAL_VIEW;
import static dev.slicesmith.model.rule.RuleCode.EVENT_NEVER_MADE;
import static dev.slicesmith.model.rule.RuleCode.EVENT_NOT_COVERED;
import static dev.slicesmith.model.rule.RuleCode.EVENT_NOT_EMITTED;
import static dev.slicesmith.model.rule.RuleCode.EVENT_UNUSED;
import static dev.slicesmith.model.rule.RuleCode.EVENT_VALUE;
import static dev.slicesmith.model.rule.RuleCode.FIELDS_MISSING;
import static dev.slicesmith.model.rule.RuleCode.NEW_ROW;
import static dev.slicesmith.model.rule.RuleCode.NEW_ROW_READ;
import static dev.slicesmith.model.rule.RuleCode.ROW_FIELD_NEVER_SET;
import static dev.slicesmith.model.rule.RuleCode.RULE_NOT_COVERED;
import static dev.slicesmith.model.rule.RuleCode.SCAN;
import static dev.slicesmith.model.rule.RuleCode.SLICE_TOO_EARLY;
import static dev.slicesmith.model.rule.RuleCode.TODO_NEVER_DONE;
import static dev.slicesmith.model.rule.RuleCode.UNUSED;
import static dev.slicesmith.model.rule.RuleCode.VIEW_NEVER_FILLED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.TestModels;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ModelIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules let pass, next to what they do not; the wording of findings is in the cases. */
class RulesTest {

    @Test
    void aGoodModelHasNoFindings() {
        assertEquals(List.of(), Findings.all(Shop.MODEL));
    }

    @Test
    void anEventWithoutValueIsNamedOncePerField() {
        String model = Shop.with("AddItem: {fields: {cart: CartId, item: string, price: Price}}",
                "AddItem: {fields: {cart: CartId}}");
        assertEquals(2, Findings.of(EVENT_VALUE, model).size());
    }

    /** An expression that did not pass its check has a finding; what it could have given is not asked for again. */
    @Test
    void whatCannotBeTypedIsNotJudged() {
        String loop = Shop.with("- ItemAdded\n    scenarios",
                        "- {event: ItemAdded, each: \"['a']\", as: item}\n    scenarios")
                .replace("item: string, price: Price}}\n  SubmitCart", "price: Price}}\n  SubmitCart");
        assertEquals(List.of(), withoutTypes(EVENT_VALUE, loop));
        String state = Shop.with("item: string, price: Price}}\n  SubmitCart", "item: string}}\n  SubmitCart")
                .replace("items: {type: int, on", "price: {on: {ItemAdded: event.price}}\n      items: {type: int, on");
        assertEquals(List.of(), withoutTypes(EVENT_VALUE, state));
    }

    private static List<String> withoutTypes(RuleCode code, String model) {
        Diagnostics diagnostics = new Diagnostics();
        ModelIndex index = ModelIndex.of(TestModels.index(model).model(), CheckedExpressions.none());
        Rules.check(index, Thresholds.DEFAULTS, diagnostics);
        return diagnostics.sorted().stream().filter(f -> f.code() == code).map(Diagnostic::message).toList();
    }

    @Test
    void aNumberThatIsNotCountedMustBeGiven() {
        expect(
                NEW_ROW,
                Shop.with("items: row.items + 1", "items: \"1\""),
                "event \"CartCreated\" may create a row of view \"Carts\" without \"items\"");
    }

    @Test
    void anotherFieldsNameIsNoCounting() {
        String model = Shop.with("items: row.items + 1", "items: row.itemsBefore + 1, itemsBefore: row.itemsBefore + 1")
                .replace("items: int}}", "items: int, itemsBefore: int}}");
        expect(NEW_ROW, model, "event \"CartCreated\" may create a row of view \"Carts\" without \"items\"");
    }

    @Test
    void anEntryThatDoesNotCreateNeedsNothing() {
        String model = Shop.with("on: {CartSubmitted: , CartPublished: {delete: true}}",
                "on: {CartSubmitted: , CartPublished: {delete: true}, CartCreated: {create: false}}");
        expect(NEW_ROW, model);
        assertEquals(1, Findings.of(NEW_ROW, model.replace("{create: false}", "")).size());
    }

    @Test
    void aFieldThatNothingSetsIsOneFindingAndNotTwo() {
        String model = Shop.with("total: Price, items: int}}", "total: Price, items: int, owner: string}}");
        expect(ROW_FIELD_NEVER_SET, model, "no event sets \"owner\" of view \"Carts\"");
        expect(NEW_ROW, model);
    }

    @Test
    void derivedAndKeyFieldsNeedNobodyToSetThem() {
        String model = Shop.with("total: Price, items: int}}",
                "total: Price, items: int, mean: {type: decimal, value: row.total / 2}}}");
        expect(ROW_FIELD_NEVER_SET, model);
    }

    @Test
    void externalViewsAreFilledElsewhere() {
        String model = Shop.with("views:\n", "views:\n  Stock: {key: item, external: Store, fields: {item: string}}\n")
                .replace("    command: SubmitCart\n", "    command: SubmitCart\n    reads: [Stock]\n");
        expect(VIEW_NEVER_FILLED, model);
        expect(EVENTUAL_VIEW, model, "the decision of \"SubmitCart\" looks at view \"Stock\", which may be behind");
    }

    @Test
    void anEventIsUsedIfItIsPublished() {
        String unused = Shop.with(" CartPublished: {delete: true}", " CartCreated: {delete: true}");
        expect(EVENT_UNUSED, unused, "nobody shows or uses event \"CartPublished\"");
        expect(EVENT_UNUSED, unused + "publishes: [CartPublished]\n");
    }

    @Test
    void whileAViewIsUnfinishedNobodyKnowsWhatItShows() {
        String model = Shop.with(" CartPublished: {delete: true}", " CartCreated: {delete: true}")
                .replace("views:\n", "views:\n  Publications:\n");
        assertEquals(1, Findings.of(EVENT_UNUSED, model).size());
        expect(EVENT_UNUSED, model + "  - {name: Publications, view: Publications}\n");
    }

    @Test
    void anEventThatNobodyMakesIsAnErrorUnlessItIsAnotherSystems() {
        String model = Shop.with("CartCreated: {fields", "CartSeen: {fields: {cart: CartId}}\n  CartCreated: {fields")
                .replace("on: {CartSubmitted: ,", "on: {CartSubmitted: , CartSeen: {create: false},");
        expect(EVENT_NEVER_MADE, model, "event \"CartSeen\" is read, but nobody makes it");
        expect(EVENT_NEVER_MADE, model.replace("CartSeen: {fields", "CartSeen: {external: Web, fields"));
    }

    @Test
    void anEventThatNobodyMakesIsAWarningInASketch() {
        String model = Shop.with("    emits: [CartSubmitted]\n", "");
        List<Severity> severities = Findings.all(model).stream()
                .filter(finding -> finding.code() == EVENT_NEVER_MADE)
                .map(Diagnostic::severity)
                .toList();
        assertEquals(List.of(Severity.WARNING), severities);
    }

    @Test
    void decisionsLookOutForLaterEvents() {
        String early = Shop.with("created: {type: boolean, on: {CartCreated: \"true\"}}",
                "created: {type: boolean, on: {CartPublished: \"true\"}}");
        expect(SLICE_TOO_EARLY, early);
    }

    @Test
    void oneEarlierEventIsEnough() {
        String model = Shop.with("CartCreated:\n", "CartCreated:\n      CartPublished: {create: false}\n");
        expect(SLICE_TOO_EARLY, model);
    }

    @Test
    void slicesWithoutScenariosNeedNoCoverage() {
        expect(EVENT_NOT_COVERED, Shop.MODEL);
        expect(
                RULE_NOT_COVERED,
                Shop.with("then: [CartFull]", "then: [ItemAdded]"),
                "no scenario of \"AddItem\" shows the refusal with \"CartFull\"");
    }

    @Test
    void scenariosOfAnotherSliceOfTheCommandCount() {
        String model = Shop.with("then: [CartFull]", "then: [ItemAdded]") + """
                  - name: Import item
                    actor: Clerk
                    command: AddItem
                    scenarios:
                      - {name: full, when: {AddItem: {cart: c1}}, then: [CartFull]}
                """;
        expect(RULE_NOT_COVERED, model);
    }

    @Test
    void aSketchedCommandMayLeadToAnything() {
        String model = Shop.with("    emits: [CartSubmitted]\n", "    scenarios:\n"
                + "      - {name: it is submitted, when: {SubmitCart: {cart: c1}}, then: [CartSubmitted]}\n");
        expect(EVENT_NOT_EMITTED, model);
    }

    @Test
    void aRowThatIsChangedIsWorkedOff() {
        String changed = Shop.with("CartPublished: {delete: true}", "CartPublished: {set: {submittedAt: meta.time}}");
        expect(TODO_NEVER_DONE, changed);
        String untouched = Shop.with("CartPublished: {delete: true}", "CartPublished: {create: false}");
        assertEquals(1, Findings.of(TODO_NEVER_DONE, untouched).size());
    }

    @Test
    void aRowThatItsOwnAutomationChangesWithoutConditionIsDoneForEver() {
        String model = Shop.with("CartPublished: {delete: true}", "CartPublished: {set: {submittedAt: meta.time}}");
        assertEquals(1, Findings.of(AUTOMATION_CYCLE, model).size());
        expect(
                AUTOMATION_CYCLE,
                model.replace("todo: CartsToPublish\n", "todo: CartsToPublish\n    when: row.submittedAt < now\n"));
    }

    @Test
    void whatHasAConditionMayEnd() {
        String circle = Shop.plus("""
                - {name: Again, after: CartPublished, command: SubmitCart}
                """);
        assertEquals(1, Findings.of(AUTOMATION_CYCLE, circle).size());
        expect(
                AUTOMATION_CYCLE,
                circle.replace("emits: [CartSubmitted]", "rules: [{reject: CartClosed}]\n    emits: [CartSubmitted]"));
        expect(
                AUTOMATION_CYCLE,
                circle.replace("emits: [CartSubmitted]", "emits: [{event: CartSubmitted, when: \"true\"}]"));
    }

    @Test
    void usedDefinitionsAreNotNamed() {
        expect(UNUSED, Shop.MODEL);
        expect(
                UNUSED,
                Shop.with("types: {", "types: {Weight: int, "),
                "type \"Weight\" is not used: nothing is of this type");
    }

    @Test
    void aModelWithoutSlicesIsNotCalledUnused() {
        expect(UNUSED, "model: Shop\ncommands: {AddItem: }\nevents: {ItemAdded: }\n");
    }

    @Test
    void anEventOfAStreamMayHaveNothingToTell() {
        String model = "model: Shop\ntypes: {CartId: uuid}\nstreams: {Cart: {id: CartId}}\n"
                + "events:\n  CartCleared: %s\n";
        expect(FIELDS_MISSING, model.formatted("{stream: Cart}"));
        assertEquals(1, Findings.of(FIELDS_MISSING, model.formatted("")).size());
    }

    @Test
    void aDecisionThatLooksAtAViewIsToldOnce() {
        String model = Shop.with("    emits: [CartSubmitted]\n", """
                    rules:
                      - {reject: Unknown, when: "!views.Carts.has(command.cart)"}
                      - {reject: Empty, when: "size(views.Carts) == 0"}
                    emits: [CartSubmitted]
                """);
        expect(EVENTUAL_VIEW, model, "the decision of \"SubmitCart\" looks at view \"Carts\", which may be behind");
    }

    @Test
    void anAutomationMayLookAtViews() {
        expect(EVENTUAL_VIEW, Shop.with("todo: CartsToPublish\n",
                "todo: CartsToPublish\n    when: \"views.Carts.has(row.cart)\"\n"));
    }

    @Test
    void whatANewRowHasMayBeRead() {
        String model = Shop.with("items: int}}", "items: int, label: string, best: Price?}}")
                .replace("CartCreated:\n", "CartCreated: {set: {label: \"string(row.cart)\"}}\n");
        expect(NEW_ROW_READ, model);
        expect(NEW_ROW_READ, model.replace("string(row.cart)", "row.label + '!'"),
                "this reads \"label\", which a new row of view \"Carts\" does not have");
    }

    @Test
    void whateverACommandSaysEndsSomewhere() {
        String unused = Shop.with("SubmitCart: {fields: {cart: CartId}}",
                "SubmitCart: {fields: {cart: CartId, code: int}}");
        expect(COMMAND_FIELD_UNUSED, unused, "nothing comes of \"code\" in command \"SubmitCart\"");
        String emits = "    emits: [CartSubmitted]\n";
        expect(COMMAND_FIELD_UNUSED,
                unused.replace(emits, "    emits: [{event: CartSubmitted, when: command.code > 1}]\n"));
        expect(COMMAND_FIELD_UNUSED, unused.replace(emits, "    idempotency: code\n" + emits));
        expect(COMMAND_FIELD_UNUSED, unused.replace(emits, "    rules: [{reject: ByHand}]\n" + emits));
        expect(COMMAND_FIELD_UNUSED, unused.replace(emits, "    state: {known: {value: command.code > 1}}\n" + emits));
    }

    @Test
    void equalitiesOnColumnsAreNoScan() {
        String queries = "    on:\n      CartCreated:\n";
        expect(SCAN, Shop.with(queries, """
                    queries:
                      - {name: all}
                      - {name: of, params: {n: int, p: Price}, where: row.items == n && p == row.total}
                      - {name: more, params: {n: int, p: Price}, where: row.items == n && row.total < p}
                    on:
                      CartCreated:
                """));
        expect(SCAN, Shop.with(queries, """
                    queries:
                      - {name: sum, params: {n: int}, where: row.items + 1 == n}
                      - {name: same, where: row.items == row.items}
                      - {name: either, params: {n: int}, where: row.items == n || row.items == 0}
                    on:
                      CartCreated:
                """), scan(), scan(), scan());
    }

    private static String scan() {
        return "this condition looks at every row of view \"Carts\"";
    }
}
