package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.YamlModels;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkSpeedTest {

    /** Other processes must not spoil the measurement. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static ModelSyntax model(int slices, String event) {
        StringBuilder events = new StringBuilder("events:\n");
        StringBuilder commands = new StringBuilder("commands:\n");
        StringBuilder timeline = new StringBuilder("slices:\n");
        for (int i = 0; i < slices; i++) {
            commands.append("  Add").append(i).append(": {fields: {cart: CartId, price: Price, note: string}}\n");
            events.append("  Added").append(i).append(": {fields: {cart: CartId, price: Price, note: string}}\n");
            timeline.append("""
                      - name: Add %1$d
                        actor: Customer
                        command: Add%1$d
                        state: {sum: {type: decimal, on: {%2$s%1$d: state.sum + event.price}}}
                        rules: [{reject: Full, when: state.sum > 3}]
                        emits: [%2$s%1$d]
                        scenarios:
                          - {name: adds, given: [{Added%1$d: {cart: c1, price: 1.50}}], when: {Add%1$d: {cart: c1}}, then: [Full]}
                    """.formatted(i, event));
        }
        return YamlModels.read("large.yaml", """
                model: Large
                types: {CartId: uuid, Price: decimal}
                streams: {Cart: {id: CartId}}
                """ + commands + events + timeline, new Diagnostics()).orElseThrow();
    }

    private static long millis(ModelSyntax syntax, int findings) {
        long start = CPU.getCurrentThreadCpuTime();
        Diagnostics diagnostics = new Diagnostics();
        EventModel model = Linker.link(syntax, diagnostics);
        long millis = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000;
        List<?> found = diagnostics.sorted();
        assertEquals(findings, found.size());
        assertEquals(syntax.slices().size(), model.slices().size());
        return millis;
    }

    /** The bound is ten times what a slow machine needs, and a hundredth of what a quadratic linker would. */
    @Test
    void threeThousandSlicesLinkAtOnce() {
        ModelSyntax syntax = model(3_000, "Added");
        millis(syntax, 0);
        assertTrue(millis(syntax, 0) < 2_000);
    }

    @Test
    void aModelFullOfMisspellingsDoesNotTakeMuchLonger() {
        ModelSyntax syntax = model(3_000, "Aded");
        assertTrue(millis(syntax, 6_000) < 10_000);
    }
}
