package dev.slicesmith.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.TestModels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingSourcesTest {

    private static final String ELEMENTS = """
            model: Shop
            types: {CartId: uuid}
            streams: {Cart: {id: CartId}}
            commands:
              Submit: {fields: {cart: CartId, total: decimal, receipt: string}}
              Publish: {fields: {cart: CartId, total: decimal, receipt: "string?", by: {type: string, default: us}}}
            events:
              Submitted: {fields: {cart: CartId, total: decimal, receipt: string}}
              Published: {fields: {cart: CartId}}
            views: {Todo: {key: cart, fields: {cart: CartId, total: decimal, receipt: string}}}
            publishes: [Published]
            slices:
              - {name: Todo, view: Todo, on: {Submitted: , Published: {delete: true}}}
              - {name: Submit, command: Submit, emits: [Submitted]}
            """;

    private ModelIndex index;

    @Test
    void aPersonFillsInTheCommand() {
        slice("actor: Editor");
        assertEquals(List.of(), index.values().ofCommand(index.model().commandSlices().get(0)));
    }

    @Test
    void theResultIsAskedBeforeTheRow() {
        CommandSlice slice = slice("todo: Todo, call: {port: P, returns: {receipt: string}}");
        assertEquals(
                List.of("cart: row cart", "total: row total", "receipt: result receipt", "by: default"),
                Sources.of(index.values().ofCommand(slice)));
    }

    @Test
    void anEventIsCopiedLikeARow() {
        CommandSlice slice = slice("after: Submitted, with: {by: \"'me'\"}");
        assertEquals(
                List.of("cart: event cart", "total: event total", "receipt: event receipt", "by: = 'me'"),
                Sources.of(index.values().ofCommand(slice)));
    }

    @Test
    void atAMomentThereIsNothingToCopy() {
        CommandSlice slice = slice("every: 15m");
        assertEquals(
                List.of("cart: open", "total: open", "receipt: absent", "by: default"),
                Sources.of(index.values().ofCommand(slice)));
    }

    @Test
    void aCallWithoutArgumentsGetsTheWholeRow() {
        CommandSlice slice = slice("todo: Todo, call: {port: P}");
        List<String> arguments = new ArrayList<>();
        for (ArgumentSource argument : index.values().ofCall(slice)) {
            arguments.add(argument.name() + " " + argument.type().notation() + ": " + Sources.of(argument.source()));
        }
        assertEquals(
                List.of("cart CartId: row cart", "total decimal: row total", "receipt string: row receipt"), arguments);
    }

    private CommandSlice slice(String trigger) {
        index = TestModels.index(
                ELEMENTS + "  - {name: Publish, " + trigger + ", command: Publish, emits: [Published]}\n");
        List<CommandSlice> slices = index.model().commandSlices();
        return slices.get(slices.size() - 1);
    }
}
