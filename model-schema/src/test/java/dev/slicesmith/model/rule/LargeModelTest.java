package dev.slicesmith.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.TestModels;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ModelIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeModelTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Three slices each; one event feeds a view of all, so that whatever is quadratic shows. */
    private static final String PART = """
            commands:
              AddThing%1$d: {fields: {thing: ThingId, name: string}}
              FinishThing%1$d: {fields: {thing: ThingId}}
            events:
              Thing%1$dAdded: {fields: {thing: ThingId, name: string}}
              Thing%1$dFinished: {fields: {thing: ThingId}}
            views:
              OpenThings%1$d: {key: thing, fields: {thing: ThingId, name: string}}
            slices:
              - {name: Add thing %1$d, screen: Things %1$d, command: AddThing%1$d, emits: [Thing%1$dAdded]}
              - name: Open things %1$d
                view: OpenThings%1$d
                on: {Thing%1$dAdded: , Thing%1$dFinished: {delete: true}}
              - {name: Finish thing %1$d, todo: OpenThings%1$d, command: FinishThing%1$d, emits: [Thing%1$dFinished]}
            """;

    /** Quadratic would be a hundred times. Processor time is what a busy machine distorts least. */
    @Test
    void timeGrowsWithTheModelAndNotFaster() {
        EventModel small = model(100);
        EventModel large = model(1000);
        for (int i = 0; i < 20; i++) {
            check(small);
        }
        long smallest = Long.MAX_VALUE;
        long largest = Long.MAX_VALUE;
        for (int i = 0; i < 9; i++) {
            smallest = Math.min(smallest, check(small));
            largest = Math.min(largest, check(large));
        }
        long ratio = largest / smallest;
        assertTrue(ratio < 25, "ten times the slices take " + ratio + " times as long");
    }

    private static long check(EventModel model) {
        long start = THREADS.getCurrentThreadCpuTime();
        Diagnostics diagnostics = new Diagnostics();
        Rules.check(ModelIndex.of(model, CheckedExpressions.none()), Thresholds.DEFAULTS, diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static EventModel model(int parts) {
        StringBuilder text = new StringBuilder("model: Things\ntypes: {ThingId: uuid}\n");
        text.append("streams: {Thing: {id: ThingId}}\n");
        for (int i = 0; i < parts; i++) {
            text.append("---\n").append(PART.formatted(i));
        }
        return TestModels.index(text.toString()).model();
    }
}
