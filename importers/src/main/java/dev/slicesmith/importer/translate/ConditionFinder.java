package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds simple conditions that tell specifications of one command apart: that an event happened, so often, or not at all,
 * within the stream that the command names; or something about what the command says. A condition is only found if it
 * holds in all of some specifications and in none of the others.
 */
final class ConditionFinder {

    private final DecisionPlan plan;
    private final Optional<StreamConditions> stream;

    ConditionFinder(DecisionPlan plan, Streams streams) {
        this.plan = plan;
        this.stream = StreamConditions.of(plan, streams);
    }

    /** The conditions that hold in all of the first and in none of the second, the strongest first. */
    List<Condition> separating(List<SpecPlan> holding, List<SpecPlan> failing) {
        return separating(holding, failing, "");
    }

    /** Those that tell apart what an error with this text is about. */
    List<Condition> separating(List<SpecPlan> holding, List<SpecPlan> failing, String said) {
        return candidates(holding, failing, said).stream()
                .filter(condition -> holding.stream().allMatch(condition::in))
                .filter(condition -> failing.stream().noneMatch(condition::in))
                .sorted(Comparator.comparing((Condition condition) -> -condition.weight()))
                .toList();
    }

    /** All that could be said of these specifications. */
    List<Condition> candidates(List<SpecPlan> holding, List<SpecPlan> failing, String said) {
        List<Condition> candidates = new ArrayList<>();
        Set<Node> events = new LinkedHashSet<>();
        holding.forEach(spec -> spec.given.forEach(step -> events.add(step.node)));
        failing.forEach(spec -> spec.given.forEach(step -> events.add(step.node)));
        // Decisions look at their own context's events only.
        events.removeIf(event -> event.external || !event.is(ElementKind.EVENT));
        HistoryConditions history = new HistoryConditions(plan.command);
        ErrorWords error = new ErrorWords(said);
        List<String> titles = events.stream().map(event -> event.title).toList();
        for (Node event : events) {
            int hint = error.mean(event.title, titles) ? 1 : 0;
            int first = isFirst(event, failing) ? 1 : 0;
            if (stream.filter(own -> own.knows(event)).isPresent()) {
                StreamConditions own = stream.get();
                long least = holding.stream().mapToLong(spec -> own.count(spec, event)).min().orElse(0);
                candidates.add(own.happened(event, Math.max(1, least)).stronger(hint));
                candidates.add(own.happened(event, 1).not().stronger(hint + first));
                events.stream().filter(other -> other != event && own.knows(other)).forEach(other -> {
                    candidates.add(own.remains(event, other).stronger(hint));
                    candidates.add(own.remains(event, other).not().stronger(hint));
                });
            } else {
                // What belongs to no stream of the command says less than what does.
                int weaker = stream.isPresent() ? -1 : 0;
                long least = holding.stream().mapToLong(spec -> spec.given(event)).min().orElse(0);
                candidates.add(history.counted(event, Math.max(1, least)).stronger(hint + weaker));
                candidates.add(history.counted(event, 1).not().stronger(hint + first + weaker));
            }
            candidates.addAll(history.told(event, error));
        }
        candidates.addAll(new CommandConditions(plan.command).candidates(said));
        return candidates;
    }

    /** What everything else was told after must have happened before anything else. */
    private static boolean isFirst(Node event, List<SpecPlan> specs) {
        return specs.stream().allMatch(spec -> !spec.given.isEmpty() && spec.given.get(0).node == event);
    }
}
