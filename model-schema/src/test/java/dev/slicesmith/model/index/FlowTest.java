package dev.slicesmith.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.TestModels;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

    private final ModelIndex index = TestModels.index("""
            model: Shop
            types: {CartId: uuid}
            streams: {Cart: {id: CartId}}
            commands:
              Add: {fields: {cart: CartId}}
              Publish: {fields: {cart: CartId}}
              Unused: {fields: {cart: CartId}}
            events:
              Priced: {external: Pricing, fields: {cart: CartId}}
              Added: {fields: {cart: CartId}}
              Published: {fields: {cart: CartId}}
              Lost: {fields: {cart: CartId}}
            views:
              Todo: {key: cart, fields: {cart: CartId}}
              Stock: {key: cart, external: Warehouse, fields: {cart: CartId}}
            publishes: [Published]
            slices:
              - {name: Import, after: Priced, command: Add}
              - name: Add
                command: Add
                state: {added: {type: boolean, on: {Added: "true"}}}
                reads: [Stock]
                emits: [Added, {event: Added, when: state.added}]
              - {name: Show, view: Todo}
              - {name: Todo, view: Todo, on: {Added: , Published: {delete: true}}}
              - {name: Publish, todo: Todo, command: Publish, emits: [Published]}
            """);

    @Test
    void aCommandLivesWhereItIsDecided() {
        Command add = index.model().commands().get(0);
        assertEquals("Add", index.homes().of(add).orElseThrow().name().text());
        assertEquals(List.of("Import", "Add"), names(index.homes().slicesOf(add)));
        assertEquals(2, index.homes().decisionOf(add).orElseThrow().emits().size());
        assertTrue(index.homes().of(index.model().commands().get(2)).isEmpty());
    }

    @Test
    void aViewLivesWhereItIsFilled() {
        View todo = index.model().views().get(0);
        assertEquals("Todo", index.homes().of(todo).orElseThrow().name().text());
        assertEquals(List.of("Show", "Todo"), names(index.homes().slicesOf(todo)));
        assertEquals(2, index.homes().projectionsOf(todo).size());
        assertTrue(index.homes().of(index.model().views().get(1)).isEmpty());
    }

    @Test
    void eventsAreMadeAndRead() {
        assertEquals(List.of("Import TRIGGER"), readers("Priced"));
        assertEquals(List.of("Add STATE", "Todo PROJECTION"), readers("Added"));
        assertEquals(List.of("Todo PROJECTION", "- PUBLISHED"), readers("Published"));
        assertEquals(List.of("Add"), names(index.flow().slicesMaking(event("Added"))));
        assertEquals(2, index.flow().makers(event("Added")).size());
        assertEquals(List.of("Add", "Todo"), names(index.flow().slicesReading(event("Added"))));
        assertTrue(index.flow().happens(event("Priced")));
        assertFalse(index.flow().happens(event("Lost")));
        assertEquals(List.of(), readers("Lost"));
    }

    @Test
    void viewsAreRead() {
        List<ViewRead> todo = index.flow().readers(index.model().views().get(0));
        assertEquals(List.of(ViewRead.Use.TODO), todo.stream().map(ViewRead::use).toList());
        List<ViewRead> stock = index.flow().readers(index.model().views().get(1));
        assertEquals(List.of(ViewRead.Use.POLICY), stock.stream().map(ViewRead::use).toList());
    }

    private Event event(String name) {
        return index.model().events().stream().filter(e -> e.name().text().equals(name)).findFirst().orElseThrow();
    }

    private List<String> readers(String event) {
        List<String> readers = new ArrayList<>();
        for (EventRead reading : index.flow().readers(event(event))) {
            readers.add(reading.slice().map(slice -> slice.name().text()).orElse("-") + " " + reading.use());
        }
        return readers;
    }

    private static List<String> names(List<? extends Slice> slices) {
        return slices.stream().map(slice -> slice.name().text()).toList();
    }
}
