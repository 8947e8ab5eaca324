package dev.slicesmith.model.scenario;

import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.expression.ValueTrees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The words that stand for identifiers in one scenario. */
final class Aliases {

    private final Set<String> given = new HashSet<>();
    private final Map<UUID, String> words = new HashMap<>();
    private final Map<String, Object> free = new HashMap<>();

    Aliases(Scenario scenario) {
        for (Scenario.Given step : scenario.given()) {
            if (step instanceof Scenario.GivenEvent event) {
                event.values().forEach(value -> given(value.value()));
            } else if (step instanceof Scenario.GivenRow row) {
                row.values().forEach(value -> given(value.value()));
            }
        }
        scenario.when().map(Aliases::values).orElse(List.of()).forEach(value -> given(value.value()));
        scenario.result().forEach(value -> given(value.value()));
    }

    private static List<FieldValue> values(Scenario.When when) {
        if (when instanceof Scenario.WhenCommand command) {
            return command.values();
        }
        return when instanceof Scenario.WhenEvent event
                ? event.values()
                : ((Scenario.WhenQuery) when).arguments();
    }

    private void given(Value value) {
        if (value instanceof Value.Alias alias) {
            given.add(alias.alias());
            words.put(ValueTrees.uuid(alias.alias()), alias.alias());
        } else if (value instanceof Value.Items items) {
            items.items().forEach(this::given);
        } else if (value instanceof Value.Entries entries) {
            entries.entries().forEach(entry -> given(entry.value()));
        } else if (value instanceof Value.Composite composite) {
            composite.fields().forEach(field -> given(field.value()));
        }
    }

    /** Whether the value is a word first met in what is expected, which stands for whatever is there. */
    boolean isFree(Value value) {
        return value instanceof Value.Alias alias && !given.contains(alias.alias());
    }

    /** Whether a free word can stand for this: the same wherever it is used. */
    boolean stands(Value value, Object actual) {
        String word = ((Value.Alias) value).alias();
        Object before = free.putIfAbsent(word, actual);
        return before == null || before.equals(actual);
    }

    /** What a question answers whose words are free again afterwards. */
    boolean undone(BooleanSupplier question) {
        Map<String, Object> before = new HashMap<>(free);
        boolean answer = question.getAsBoolean();
        free.clear();
        free.putAll(before);
        return answer;
    }

    /** The word for an identifier, or the identifier itself. */
    String word(UUID id) {
        return words.getOrDefault(id, id.toString());
    }
}
