package dev.slicesmith.model.rule;

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
        String model = Shop.with("AddItem: {fields: {cart: CartId, item: string, price: Price}}", "AddItem: {fields: {cart: CartId}}");
        assertEquals(2, Findings.of(RuleCode.EVENT_VALUE, model).size());
    }

    /** An expression that did not pass its check has a finding; what it could have given is not asked for again. */
    @Test
    void whatCannotBeTypedIsNotJudged() {
        String loop = Shop.with("- ItemAdded\n    scenarios", "- {event: ItemAdded, each: \"['a']\", as: item}\n    scenarios")
                .replace("item: string, price: Price}}\n  SubmitCart", "price: Price}}\n  SubmitCart");
        assertEquals(List.of(), withoutTypes(RuleCode.EVENT_VALUE, loop));
        String state = Shop.with("item: string, price: Price}}\n  SubmitCart", "item: string}}\n  SubmitCart")
                .replace("items: {type: int, on", "price: {on: {ItemAdded: event.price}}\n      items: {type: int, on");
        assertEquals(List.of(), withoutTypes(RuleCode.EVENT_VALUE, state));
    }

    private static List<String> withoutTypes(RuleCode code, String model) {
        Diagnostics diagnostics = new Diagnostics();
        Rules.check(ModelIndex.of(TestModels.index(model).model(), CheckedExpressions.none()), Thresholds.DEFAULTS, diagnostics);
        return diagnostics.sorted().stream().filter(f -> f.code() == code).map(Diagnostic::message).toList();
    }

    @Test
    void aNumberThatIsNotCountedMustBeGiven() {
        assertEquals(
                List.of("event \"CartCreated\" may create a row of view \"Carts\" without \"items\""),
                Findings.of(RuleCode.NEW_ROW, Shop.with("items: row.items + 1", "items: \"1\"")));
    }

    @Test
    void anotherFieldsNameIsNoCounting() {
        String model = Shop.with("items: row.items + 1", "items: row.itemsBefore + 1, itemsBefore: row.itemsBefore + 1")
                .replace("items: int}}", "items: int, itemsBefore: int}}");
        assertEquals(
                List.of("event \"CartCreated\" may create a row of view \"Carts\" without \"items\""),
                Findings.of(RuleCode.NEW_ROW, model));
    }

    @Test
    void anEntryThatDoesNotCreateNeedsNothing() {
        String model = Shop.with("on: {CartSubmitted: , CartPublished: {delete: true}}",
                "on: {CartSubmitted: , CartPublished: {delete: true}, CartCreated: {create: false}}");
        assertEquals(List.of(), Findings.of(RuleCode.NEW_ROW, model));
        assertEquals(1, Findings.of(RuleCode.NEW_ROW, model.replace("{create: false}", "")).size());
    }

    @Test
    void aFieldThatNothingSetsIsOneFindingAndNotTwo() {
        String model = Shop.with("total: Price, items: int}}", "total: Price, items: int, owner: string}}");
        assertEquals(List.of("no event sets \"owner\" of view \"Carts\""), Findings.of(RuleCode.ROW_FIELD_NEVER_SET, model));
        assertEquals(List.of(), Findings.of(RuleCode.NEW_ROW, model));
    }

    @Test
    void derivedAndKeyFieldsNeedNobodyToSetThem() {
        String model = Shop.with("total: Price, items: int}}",
                "total: Price, items: int, mean: {type: decimal, value: row.total / 2}}}");
        assertEquals(List.of(), Findings.of(RuleCode.ROW_FIELD_NEVER_SET, model));
    }

    @Test
    void externalViewsAreFilledElsewhere() {
        String model = Shop.with("views:\n", "views:\n  Stock: {key: item, external: Store, fields: {item: string}}\n")
                .replace("    command: SubmitCart\n", "    command: SubmitCart\n    reads: [Stock]\n");
        assertEquals(List.of(), Findings.of(RuleCode.VIEW_NEVER_FILLED, model));
        assertEquals(List.of("the decision of \"SubmitCart\" looks at view \"Stock\", which may be behind"),
                Findings.of(RuleCode.EVENTUAL_VIEW, model));
    }

    @Test
    void anEventIsUsedIfItIsPublished() {
        String unused = Shop.with(" CartPublished: {delete: true}", " CartCreated: {delete: true}");
        assertEquals(List.of("nobody shows or uses event \"CartPublished\""), Findings.of(RuleCode.EVENT_UNUSED, unused));
        assertEquals(List.of(), Findings.of(RuleCode.EVENT_UNUSED, unused + "publishes: [CartPublished]\n"));
    }

    @Test
    void whileAViewIsUnfinishedNobodyKnowsWhatItShows() {
        String model = Shop.with(" CartPublished: {delete: true}", " CartCreated: {delete: true}")
                .replace("views:\n", "views:\n  Publications:\n");
        assertEquals(1, Findings.of(RuleCode.EVENT_UNUSED, model).size());
        assertEquals(List.of(), Findings.of(RuleCode.EVENT_UNUSED, model + "  - {name: Publications, view: Publications}\n"));
    }

    @Test
    void anEventThatNobodyMakesIsAnErrorUnlessItIsAnotherSystems() {
        String model = Shop.with("CartCreated: {fields", "CartSeen: {fields: {cart: CartId}}\n  CartCreated: {fields")
                .replace("on: {CartSubmitted: ,", "on: {CartSubmitted: , CartSeen: {create: false},");
        assertEquals(List.of("event \"CartSeen\" is read, but nobody makes it"), Findings.of(RuleCode.EVENT_NEVER_MADE, model));
        assertEquals(List.of(), Findings.of(RuleCode.EVENT_NEVER_MADE, model.replace("CartSeen: {fields", "CartSeen: {external: Web, fields")));
    }

    @Test
    void anEventThatNobodyMakesIsAWarningInASketch() {
        String model = Shop.with("    emits: [CartSubmitted]\n", "");
        List<Severity> severities = Findings.all(model).stream()
                .filter(finding -> finding.code() == RuleCode.EVENT_NEVER_MADE)
                .map(Diagnostic::severity)
                .toList();
        assertEquals(List.of(Severity.WARNING), severities);
    }

    @Test
    void decisionsLookOutForLaterEvents() {
        String early = Shop.with("created: {type: boolean, on: {CartCreated: \"true\"}}",
                "created: {type: boolean, on: {CartPublished: \"true\"}}");
        assertEquals(List.of(), Findings.of(RuleCode.SLICE_TOO_EARLY, early));
    }

    @Test
    void oneEarlierEventIsEnough() {
        String model = Shop.with("CartCreated:\n", "CartCreated:\n      CartPublished: {create: false}\n");
        assertEquals(List.of(), Findings.of(RuleCode.SLICE_TOO_EARLY, model));
    }

    @Test
    void slicesWithoutScenariosNeedNoCoverage() {
        assertEquals(List.of(), Findings.of(RuleCode.EVENT_NOT_COVERED, Shop.MODEL));
        assertEquals(
                List.of("no scenario of \"AddItem\" shows the refusal with \"CartFull\""),
                Findings.of(RuleCode.RULE_NOT_COVERED, Shop.with("then: [CartFull]", "then: [ItemAdded]")));
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
        assertEquals(List.of(), Findings.of(RuleCode.RULE_NOT_COVERED, model));
    }

    @Test
    void aSketchedCommandMayLeadToAnything() {
        String model = Shop.with("    emits: [CartSubmitted]\n", "    scenarios:\n"
                + "      - {name: it is submitted, when: {SubmitCart: {cart: c1}}, then: [CartSubmitted]}\n");
        assertEquals(List.of(), Findings.of(RuleCode.EVENT_NOT_EMITTED, model));
    }

    @Test
    void aRowThatIsChangedIsWorkedOff() {
        String changed = Shop.with("CartPublished: {delete: true}", "CartPublished: {set: {submittedAt: meta.time}}");
        assertEquals(List.of(), Findings.of(RuleCode.TODO_NEVER_DONE, changed));
        String untouched = Shop.with("CartPublished: {delete: true}", "CartPublished: {create: false}");
        assertEquals(1, Findings.of(RuleCode.TODO_NEVER_DONE, untouched).size());
    }

    @Test
    void aRowThatItsOwnAutomationChangesWithoutConditionIsDoneForEver() {
        String model = Shop.with("CartPublished: {delete: true}", "CartPublished: {set: {submittedAt: meta.time}}");
        assertEquals(1, Findings.of(RuleCode.AUTOMATION_CYCLE, model).size());
        assertEquals(List.of(), Findings.of(RuleCode.AUTOMATION_CYCLE,
                model.replace("todo: CartsToPublish\n", "todo: CartsToPublish\n    when: row.submittedAt < now\n")));
    }

    @Test
    void whatHasAConditionMayEnd() {
        String circle = Shop.plus("""
                - {name: Again, after: CartPublished, command: SubmitCart}
                """);
        assertEquals(1, Findings.of(RuleCode.AUTOMATION_CYCLE, circle).size());
        assertEquals(List.of(), Findings.of(RuleCode.AUTOMATION_CYCLE,
                circle.replace("emits: [CartSubmitted]", "rules: [{reject: CartClosed}]\n    emits: [CartSubmitted]")));
        assertEquals(List.of(), Findings.of(RuleCode.AUTOMATION_CYCLE,
                circle.replace("emits: [CartSubmitted]", "emits: [{event: CartSubmitted, when: \"true\"}]")));
    }

    @Test
    void usedDefinitionsAreNotNamed() {
        assertEquals(List.of(), Findings.of(RuleCode.UNUSED, Shop.MODEL));
        assertEquals(List.of("type \"Weight\" is not used: nothing is of this type"),
                Findings.of(RuleCode.UNUSED, Shop.with("types: {", "types: {Weight: int, ")));
    }

    @Test
    void aModelWithoutSlicesIsNotCalledUnused() {
        assertEquals(List.of(), Findings.of(RuleCode.UNUSED, "model: Shop\ncommands: {AddItem: }\nevents: {ItemAdded: }\n"));
    }

    @Test
    void anEventOfAStreamMayHaveNothingToTell() {
        String model = "model: Shop\ntypes: {CartId: uuid}\nstreams: {Cart: {id: CartId}}\nevents:\n  CartCleared: %s\n";
        assertEquals(List.of(), Findings.of(RuleCode.FIELDS_MISSING, model.formatted("{stream: Cart}")));
        assertEquals(1, Findings.of(RuleCode.FIELDS_MISSING, model.formatted("")).size());
    }
}
