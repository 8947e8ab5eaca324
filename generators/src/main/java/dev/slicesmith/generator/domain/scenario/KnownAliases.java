package dev.slicesmith.generator.domain.scenario;

import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The aliases that a scenario knows before it comes to what it expects. */
final class KnownAliases {

    private final Set<String> names = new HashSet<>();

    KnownAliases(Scenario scenario) {
        for (Scenario.Given given : scenario.given()) {
            if (given instanceof Scenario.GivenEvent event) {
                add(event.values());
            } else if (given instanceof Scenario.GivenRow row) {
                add(row.values());
            }
        }
        scenario.when().ifPresent(this::add);
        add(scenario.result());
    }

    private void add(Scenario.When when) {
        if (when instanceof Scenario.WhenCommand command) {
            add(command.values());
        } else if (when instanceof Scenario.WhenEvent event) {
            add(event.values());
        } else {
            add(((Scenario.WhenQuery) when).arguments());
        }
    }

    private void add(List<FieldValue> values) {
        values.forEach(value -> add(value.value()));
    }

    private void add(Value value) {
        if (value instanceof Value.Alias alias) {
            names.add(alias.alias());
        } else if (value instanceof Value.Items items) {
            items.items().forEach(this::add);
        } else if (value instanceof Value.Entries entries) {
            entries.entries().forEach(entry -> add(entry.value()));
        } else if (value instanceof Value.Composite composite) {
            add(composite.fields());
        }
    }

    /** Whether the value is an alias that stands for whatever is there. */
    boolean isFree(Value value) {
        return value instanceof Value.Alias alias && !names.contains(alias.alias());
    }
}
