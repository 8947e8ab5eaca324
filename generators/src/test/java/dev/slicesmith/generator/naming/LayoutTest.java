package dev.slicesmith.generator.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String MODEL = """
            model: Cart
            package: com.example.cart
            types: {CartId: uuid}
            streams: {Cart: {id: CartId}}
            commands: {Add: {fields: {cart: CartId}}, AddState: {fields: {cart: CartId}}, Lonely: {}}
            events: {Added: {fields: {cart: CartId}}, CartStreamEvent: {fields: {cart: CartId}}}
            views: {Contents: {key: cart, fields: {cart: CartId}}}
            slices:
              - {name: Event, command: Add, emits: [Added, CartStreamEvent]}
              - {name: Add state, command: AddState, emits: [Added]}
              - {name: Contents, view: Contents, on: {Added: , CartStreamEvent: {delete: true}}}
            """;

    private final CheckedModel checked = EventModels.check("cart.yaml", MODEL, CheckConfiguration.DEFAULT)
            .models()
            .get(0);
    private final Layout layout = new Layout(checked.model(), checked.index().homes(), "com.example.cart");

    @Test
    void aCommandLivesWithTheSliceThatDecidesIt() {
        assertEquals("com.example.cart.event_.Add", command(0).command().canonicalName());
        assertEquals("com.example.cart.event_.AddDecider", command(0).decider().canonicalName());
        assertEquals("com.example.cart.addstate.AddState", command(1).command().canonicalName());
    }

    @Test
    void aCommandWithoutASliceHasAPackageOfItsOwn() {
        assertEquals("com.example.cart.lonely.Lonely", command(2).command().canonicalName());
    }

    @Test
    void aStreamThatIsCalledAsTheModelAndAnEventGiveWay() {
        assertEquals("com.example.cart.event.CartEvent", layout.modelEvent().canonicalName());
        assertEquals("com.example.cart.event.CartStreamEvent",
                layout.of(checked.model().events().get(1)).canonicalName());
        assertEquals("com.example.cart.event.CartStreamEvent_",
                layout.of(checked.model().streams().get(0)).canonicalName());
    }

    @Test
    void aViewLivesWithTheSliceThatProjectsIt() {
        assertEquals("com.example.cart.contents.ContentsProjection",
                layout.of(checked.model().views().get(0)).projection().canonicalName());
    }

    private CommandClasses command(int index) {
        return layout.of(checked.model().commands().get(index));
    }
}
