package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which automation sets off which, always and whatever the data: by an event that it reacts to, or by a row that comes
 * onto its to-do list or changes there. Whatever has a condition may come to an end and is left out.
 */
final class AutomationGraph {

    private final List<CommandSlice> automations = new ArrayList<>();
    private final List<List<Integer>> successors = new ArrayList<>();

    private AutomationGraph() {}

    static AutomationGraph of(ModelIndex index) {
        AutomationGraph graph = new AutomationGraph();
        Map<String, List<Integer>> setOff = new HashMap<>();
        for (CommandSlice slice : unconditional(index.model())) {
            int number = graph.automations.size();
            graph.automations.add(slice);
            for (String event : occasions(slice, index)) {
                setOff.computeIfAbsent(event, name -> new ArrayList<>(1)).add(number);
            }
        }
        for (CommandSlice slice : graph.automations) {
            graph.successors.add(successors(slice, setOff, index));
        }
        return graph;
    }

    int size() {
        return automations.size();
    }

    CommandSlice automation(int number) {
        return automations.get(number);
    }

    /** The numbers of the automations that this one sets off. */
    List<Integer> successors(int number) {
        return successors.get(number);
    }

    private static List<CommandSlice> unconditional(EventModel model) {
        List<CommandSlice> slices = new ArrayList<>();
        for (Slice slice : model.slices()) {
            if (slice instanceof CommandSlice automation
                    && automation.trigger().sendingIfAny().filter(sending -> sending.when().isEmpty()).isPresent()) {
                slices.add(automation);
            }
        }
        return slices;
    }

    private static List<String> occasions(CommandSlice slice, ModelIndex index) {
        List<String> events = new ArrayList<>();
        if (slice.trigger() instanceof Trigger.AfterEvent after) {
            events.add(after.event().name().text());
        } else if (slice.trigger() instanceof Trigger.FromTodo todo) {
            for (Projection entry : index.homes().projectionsOf(todo.todo())) {
                if (!entry.delete()) {
                    events.add(entry.event().name().text());
                }
            }
        }
        return events;
    }

    private static List<Integer> successors(
            CommandSlice slice, Map<String, List<Integer>> setOff, ModelIndex index) {
        List<Integer> next = new ArrayList<>();
        Decision decision = index.homes().decisionOf(slice.command()).orElse(null);
        if (decision != null && decision.rules().isEmpty()) {
            for (Emit emit : decision.emits()) {
                if (emit.when().isEmpty()) {
                    next.addAll(setOff.getOrDefault(emit.event().name().text(), List.of()));
                }
            }
        }
        return next;
    }
}
