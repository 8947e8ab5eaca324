package dev.slicesmith.model.link;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Scenario.Given;
import dev.slicesmith.model.Scenario.GivenEvent;
import dev.slicesmith.model.Scenario.GivenRow;
import dev.slicesmith.model.Scenario.WhenCommand;
import dev.slicesmith.model.Scenario.WhenEvent;
import dev.slicesmith.model.Value;
import java.util.List;

/**
 * How many values a scenario has, those of fields that it leaves out included. A scenario becomes a method, and Java's
 * hold 64 KB: some 20 bytes for each value.
 */
final class ScenarioSize {

    static final int MOST = 2_500;

    private ScenarioSize() {}

    static int of(Scenario scenario) {
        int size = written(scenario.result());
        for (Given given : scenario.given()) {
            if (given instanceof GivenEvent event) {
                size += whole(event.event().fields(), event.values());
            } else if (given instanceof GivenRow row) {
                size += whole(row.view().fields(), row.values());
            }
        }
        if (scenario.when().isPresent() && scenario.when().get() instanceof WhenCommand command) {
            size += whole(command.command().fields(), command.values());
        } else if (scenario.when().isPresent() && scenario.when().get() instanceof WhenEvent event) {
            size += whole(event.event().fields(), event.values());
        }
        return size + expected(scenario.then());
    }

    /** What is expected is compared as far as it was written. */
    private static int expected(Scenario.Then then) {
        int size = then.error().map(error -> written(error.values())).orElse(0);
        for (Scenario.ExpectedEvent event : then.events()) {
            size += 1 + written(event.values());
        }
        for (Scenario.ExpectedCommand command : then.commands()) {
            size += 1 + written(command.values());
        }
        for (Scenario.ExpectedRow row : then.rows()) {
            size += 1 + written(row.values());
        }
        return size;
    }

    private static int whole(List<Field> fields, List<FieldValue> values) {
        return 1 + fields.size() - Math.min(fields.size(), values.size()) + written(values);
    }

    private static int written(List<FieldValue> values) {
        return values.stream().mapToInt(value -> of(value.value())).sum();
    }

    private static int of(Value value) {
        if (value instanceof Value.Items items) {
            return 1 + items.items().stream().mapToInt(ScenarioSize::of).sum();
        }
        if (value instanceof Value.Entries entries) {
            return 1 + entries.entries().stream().mapToInt(entry -> 1 + of(entry.value())).sum();
        }
        return value instanceof Value.Composite composite ? whole(composite.type().fields(), composite.fields()) : 1;
    }
}
