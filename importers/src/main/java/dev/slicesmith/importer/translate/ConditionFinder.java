package dev.slicesmith.importer.translate;

import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds simple conditions that tell specifications of one command apart: that an event happened, so often, or not at all,
 * within the stream that the command names; or that the command has a negative number. A condition is only found if it
 * holds in all of some specifications and in none of the others.
 */
final class ConditionFinder {

    private final DecisionPlan plan;
    private final Streams streams;

    ConditionFinder(DecisionPlan plan, Streams streams) {
        this.plan = plan;
        this.streams = streams;
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
        Optional<FieldNode> tag = tag();
        HistoryConditions history = new HistoryConditions(plan.command);
        ErrorWords error = new ErrorWords(said);
        List<String> titles = events.stream().map(event -> event.title).toList();
        for (Node event : events) {
            int hint = error.mean(event.title, titles) ? 1 : 0;
            int first = isFirst(event, failing) ? 1 : 0;
            if (event.external) {
                continue;
            }
            tag.flatMap(field -> ConditionFinder.tagOf(event, field)).ifPresent(field -> {
                long least = holding.stream().mapToLong(spec -> count(spec, event, tag.get(), field)).min().orElse(0);
                candidates.add(happened(event, tag.get(), field, Math.max(1, least)).stronger(hint));
                candidates.add(happened(event, tag.get(), field, 1).not().stronger(hint + first));
            });
            if (tag.isEmpty()) {
                long least = holding.stream().mapToLong(spec -> spec.given(event)).min().orElse(0);
                candidates.add(history.counted(event, Math.max(1, least)).stronger(hint));
                candidates.add(history.counted(event, 1).not().stronger(hint + first));
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

    /** The command's only field with the id of the only stream that the command's events belong to. */
    private Optional<FieldNode> tag() {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (DecisionPlan.EmitPlan emit : plan.emits) {
            streams.of(emit.event).ifPresent(stream -> {
                ids.add(stream.id());
                names.add(stream.name());
            });
        }
        List<FieldNode> fields = plan.command.fields.stream()
                .filter(field -> !field.optional && !field.type.list())
                .filter(field -> field.type.strong().filter(ids::contains).isPresent())
                .toList();
        return names.size() == 1 && fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
    }

    private static Optional<FieldNode> tagOf(Node event, FieldNode command) {
        return event.fields.stream()
                .filter(field -> !field.optional && field.type.equals(command.type))
                .findFirst();
    }

    private static long count(SpecPlan spec, Node event, FieldNode command, FieldNode tag) {
        return spec.given.stream().filter(step -> step.node == event && agrees(spec, step, command, tag)).count();
    }

    private static boolean agrees(SpecPlan spec, StepPlan step, FieldNode command, FieldNode field) {
        return !spec.when.isEmpty()
                && Cell.of(spec.when.get(0), command).token().equals(Cell.of(step, field).token());
    }

    /** Happening once concerns what the command names: the item, not just its cart. Happening often does not. */
    private Condition happened(Node event, FieldNode command, FieldNode tag, long times) {
        String list = "events." + JavaNames.type(event.name);
        List<FieldNode> shared = times > 1 ? List.of() : plan.command.fields.stream()
                .filter(field -> field != command && field.type.strong().isPresent() && !field.type.list())
                .filter(field -> event.field(field.key)
                        .filter(other -> other.type.equals(field.type) && !other.optional && !field.optional).isPresent())
                .toList();
        String same = String.join(" && ", shared.stream()
                .map(field -> "e." + event.field(field.key).orElseThrow().name + " == command." + field.name).toList());
        String expression = shared.isEmpty()
                ? "size(" + list + ") >= " + times
                : list + ".exists(e, " + same + ")";
        boolean own = plan.emits.stream().anyMatch(emit -> emit.event == event);
        int weight = times > 1 ? 4 : own ? 2 : 1;
        String words = "\"" + event + "\" happened before" + (times > 1 ? " " + times + " times" : "");
        return new Condition(expression, words, weight, spec -> spec.given.stream()
                .filter(step -> step.node == event && agrees(spec, step, command, tag))
                .filter(step -> shared.stream().allMatch(field ->
                        agrees(spec, step, field, event.field(field.key).orElseThrow())))
                .count() >= times);
    }
}
