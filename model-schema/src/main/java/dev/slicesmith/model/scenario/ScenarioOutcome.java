package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Name;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario leads to, whatever it expects.
 *
 * @param commands the commands that its automation sends, in order
 * @param events the events that its step makes, in order
 * @param refusal the rejection, if it is refused
 * @param rows the rows of each view, derived fields included, by the view's name
 * @param answer the rows that its query finds, if it asks one
 */
public record ScenarioOutcome(
        List<Occurrence> commands,
        List<Occurrence> events,
        Optional<Occurrence> refusal,
        Map<Name, List<RecordValue>> rows,
        Optional<List<RecordValue>> answer) {

    /**
     * A command, event or rejection.
     *
     * @param name its name in the model
     * @param values its fields
     */
    public record Occurrence(Name name, RecordValue values) {}

    public ScenarioOutcome {
        commands = List.copyOf(commands);
        events = List.copyOf(events);
        rows = new LinkedHashMap<>(rows);
    }
}
