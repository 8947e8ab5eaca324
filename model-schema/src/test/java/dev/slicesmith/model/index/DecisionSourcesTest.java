package dev.slicesmith.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TestModels;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionSourcesTest {

    private static final String HEAD = """
            model: Shop
            types:
              CartId: uuid
              OtherId: uuid
              Price: {type: decimal, min: 0}
              Line: {fields: {item: string, price: Price}}
            streams: {Cart: {id: CartId}}
            """;

    @Test
    void anExpressionWinsOverEveryOtherSource() {
        assertEquals(List.of("cart: command cart", "price: = command.price * 2.0"), emit("""
                commands: {Add: {fields: {cart: CartId, price: Price}}}
                events: {Added: {fields: {cart: CartId, price: {type: Price, default: 1}}}}
                """, "", "{event: Added, set: {price: command.price * 2.0}}"));
    }

    @Test
    void theCommandIsAskedBeforeTheState() {
        assertEquals(List.of("cart: command cart", "a: command a", "b: state b"), emit("""
                commands: {Add: {fields: {cart: CartId, a: int}}}
                events: {Added: {fields: {cart: CartId, a: int, b: int}}}
                """, "state: {a: {type: int, on: {Added: event.a}}, b: {type: int, on: {Added: event.b}}}", "Added"));
    }

    @Test
    void aStrongTypeAndWhatItWrapsAreInterchangeable() {
        assertEquals(List.of("cart: command cart", "price: command price"), emit("""
                commands: {Add: {fields: {cart: uuid, price: Price}}}
                events: {Added: {fields: {cart: CartId, price: decimal}}}
                """, "", "Added"));
    }

    @Test
    void twoStrongTypesAreNotEvenIfTheyWrapTheSame() {
        assertEquals(List.of("cart: command cart", "other: open"), emit("""
                commands: {Add: {fields: {cart: CartId, other: CartId}}}
                events: {Added: {fields: {cart: CartId, other: OtherId}}}
                """, "", "Added"));
    }

    @Test
    void aWrongTypeInTheCommandLeavesTheStateAChance() {
        assertEquals(List.of("cart: command cart", "a: state a"), emit("""
                commands: {Add: {fields: {cart: CartId, a: string}}}
                events: {Added: {fields: {cart: CartId, a: int}}}
                """, "state: {a: {type: int, on: {Added: event.a}}}", "Added"));
    }

    @Test
    void whatMayBeAbsentFillsOnlyWhatMayBeAbsent() {
        assertEquals(List.of("cart: command cart", "a: command a", "b: command b", "c: open"), emit("""
                commands: {Add: {fields: {cart: CartId, a: int, b: "int?", c: "int?"}}}
                events: {Added: {fields: {cart: CartId, a: "int?", b: "int?", c: int}}}
                """, "", "Added"));
    }

    @Test
    void withoutASourceTheFieldArisesByItself() {
        assertEquals(
                List.of(
                        "cart: command cart", "a: generated now", "b: default", "c: absent", "d: generated user",
                        "e: open", "f: open"),
                emit("""
                        commands: {Add: {fields: {cart: CartId}}}
                        events:
                          Added:
                            fields:
                              cart: CartId
                              a: {type: instant, generated: now}
                              b: {type: int, default: 7}
                              c: string?
                              d: {type: optional<string>, generated: user}
                              e: list<int>
                              f: Line
                        """, "", "Added"));
    }

    @Test
    void whatTheCallerSendsWinsOverWhatIsGenerated() {
        assertEquals(List.of("cart: command cart"), emit("""
                commands: {Add: {fields: {cart: {type: CartId, generated: uuid}}}}
                events: {Added: {fields: {cart: {type: CartId, generated: uuid}}}}
                """, "", "Added"));
    }

    @Test
    void openTellsWhatHasTheNameOnly() {
        ModelIndex index = TestModels.index(model("""
                commands: {Add: {fields: {cart: CartId, a: string}}}
                events: {Added: {fields: {cart: CartId, a: int}}}
                """, "", "Added"));
        FieldSource second = index.values().of(firstEmit(index)).get(1);
        ValueSource.Open open = assertInstanceOf(ValueSource.Open.class, second.source());
        assertEquals(1, open.misfits().size());
        assertEquals(ValueSource.Origin.COMMAND, open.misfits().get(0).origin());
        assertEquals(ScalarType.STRING, open.misfits().get(0).type());
    }

    @Test
    void theElementAndItsFieldsAreAskedFirst() {
        assertEquals(
                List.of("cart: command cart", "item: as item", "price: as price", "line: element line"),
                emit("""
                        commands: {Add: {fields: {cart: CartId, lines: list<Line>, price: Price, line: int}}}
                        events: {Added: {fields: {cart: CartId, item: string, price: Price, line: Line}}}
                        """, "", "{event: Added, each: command.lines, as: line}"));
    }

    @Test
    void aRowIsAnElementLikeAnyOther() {
        assertEquals(List.of("cart: command cart", "item: as item"), emit("""
                commands: {Add: {fields: {cart: CartId}}}
                events: {Added: {fields: {cart: CartId, item: string}}}
                views: {Stock: {external: Warehouse, key: item, fields: {item: string}}}
                """, "", "{event: Added, each: views.Stock, as: piece}"));
    }

    @Test
    void errorsTakeFromCommandAndState() {
        ModelIndex index = TestModels.index(model("""
                errors: {Full: {fields: {cart: CartId, count: int, limit: int, why: string}}}
                commands: {Add: {fields: {cart: CartId}}}
                events: {Added: {fields: {cart: CartId}}}
                """, """
                state: {count: {type: int, on: {Added: state.count + 1}}}
                    rules:
                      - {reject: Full, when: state.count > 3, set: {limit: "3"}}
                """, "Added"));
        Rule rule = decision(index).rules().get(0);
        assertEquals(
                List.of("cart: command cart", "count: state count", "limit: = 3", "why: open"),
                Sources.of(index.values().of(rule)));
    }

    private static List<String> emit(String elements, String state, String emit) {
        ModelIndex index = TestModels.index(model(elements, state, emit));
        return Sources.of(index.values().of(firstEmit(index)));
    }

    private static String model(String elements, String state, String emit) {
        return HEAD + elements + "slices:\n  - name: Add\n    command: Add\n    " + state
                + "\n    emits:\n      - " + emit + "\n";
    }

    private static Decision decision(ModelIndex index) {
        return ((CommandSlice) index.model().slices().get(0)).decision().orElseThrow();
    }

    private static Emit firstEmit(ModelIndex index) {
        return decision(index).emits().get(0);
    }
}
