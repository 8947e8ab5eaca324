package dev.slicesmith.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.TestModels;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.index.RowSources.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSourcesTest {

    private static final String HEAD = """
            model: Shop
            types: {CartId: uuid, ItemId: uuid, Colour: [red, green], Amount: {type: int, min: 0}}
            streams: {Cart: {id: CartId}}
            """;

    private ModelIndex index;

    @Test
    void keyAndFieldsAreCopiedAndTheRestBegins() {
        RowSources rows = rows(
                "{cart: CartId, name: string, count: int}",
                "key: cart, fields: {cart: CartId, name: string, count: string, open: boolean, lines: list<int>, "
                        + "sum: Amount, since: date, due: date?, colour: {type: Colour, default: red}, "
                        + "twice: {type: int, value: row.sum * 2}}",
                "");
        assertEquals(Selection.KEY, rows.selection());
        assertTrue(rows.mayCreate());
        assertEquals(List.of("cart: event cart"), Sources.of(rows.key()));
        assertEquals(List.of("name: event name"), Sources.of(rows.set()));
        assertEquals(
                List.of("count: open", "open: empty", "lines: empty", "sum: empty", "since: open", "due: absent",
                        "colour: default"),
                Sources.of(rows.begins()));
        assertEquals(List.of("count: open", "since: open"), Sources.of(rows.open()));
    }

    @Test
    void anEntryThatCreatesNothingLeavesNothingOpen() {
        RowSources rows = rows("{cart: CartId}", "key: cart, fields: {cart: CartId, since: date}", "create: false");
        assertEquals(Selection.KEY, rows.selection());
        assertFalse(rows.mayCreate());
        assertEquals(List.of(), rows.begins());
    }

    @Test
    void whatIsDeletedIsNotSet() {
        RowSources rows =
                rows("{cart: CartId, name: string}", "key: cart, fields: {cart: CartId, name: string}", "delete: true");
        assertEquals(List.of("cart: event cart"), Sources.of(rows.key()));
        assertEquals(List.of(), rows.set());
        assertFalse(rows.mayCreate());
    }

    @Test
    void partOfTheKeyIsEnoughForRowsThatExist() {
        RowSources rows = rows(
                "{cart: CartId, name: string}",
                "key: [cart, item], fields: {cart: CartId, item: ItemId, name: string}",
                "");
        assertEquals(Selection.PART_OF_KEY, rows.selection());
        assertEquals(List.of("cart: event cart", "item: open"), Sources.of(rows.key()));
        assertEquals(List.of("cart: event cart"), Sources.of(rows.knownKey()));
        assertEquals(List.of("name: event name"), Sources.of(rows.set()));
        assertFalse(rows.mayCreate());
    }

    @Test
    void aKeyIsNeverADefaultOrAbsent() {
        RowSources rows = rows(
                "{cart: CartId}",
                "key: [cart, day], fields: {cart: CartId, day: {type: int, default: 1}}",
                "");
        assertEquals(Selection.PART_OF_KEY, rows.selection());
    }

    @Test
    void anExpressionGivesAKey() {
        RowSources rows = rows(
                "{basket: CartId}", "key: cart, fields: {cart: CartId}", "key: {cart: event.basket}");
        assertEquals(Selection.KEY, rows.selection());
        assertEquals(List.of("cart: = event.basket"), Sources.of(rows.key()));
    }

    @Test
    void aConditionPicksExistingRowsWhateverTheEventSays() {
        RowSources rows = rows(
                "{cart: CartId, name: string}",
                "key: cart, fields: {cart: CartId, name: string}",
                "where: row.name != event.name");
        assertEquals(Selection.WHERE, rows.selection());
        assertEquals(List.of(), rows.key());
        assertEquals(List.of("name: event name"), Sources.of(rows.set()));
        assertFalse(rows.mayCreate());
    }

    @Test
    void aViewWithoutKeyHasOneRow() {
        RowSources rows = rows("{cart: CartId}", "fields: {count: int, last: CartId?}", "set: {count: row.count + 1}");
        assertEquals(Selection.SINGLE, rows.selection());
        assertFalse(rows.mayCreate());
        assertEquals(List.of("count: = row.count + 1"), Sources.of(rows.set()));
        View view = view().view();
        assertEquals(List.of("count: empty", "last: absent"), Sources.of(index.values().beginning(view)));
    }

    private ViewSlice view() {
        return index.model().viewSlices().get(0);
    }

    private RowSources rows(String event, String view, String entry) {
        index = TestModels.index(HEAD + "commands: {Do: {fields: " + event + "}}\nevents: {Done: {fields: " + event
                + "}}\nviews: {Rows: {" + view + "}}\nslices:\n  - {name: Do, command: Do, emits: [Done]}\n"
                + "  - {name: Rows, view: Rows, on: {Done: {" + entry + "}}}\n");
        return index.values().of(view().on().get(0));
    }
}
