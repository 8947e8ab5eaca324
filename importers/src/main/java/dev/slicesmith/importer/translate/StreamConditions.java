package dev.slicesmith.importer.translate;

import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions on events of the one stream that a command names: that they happened, or so often, or more often than what
 * takes them back.
 */
final class StreamConditions {

    private final DecisionPlan plan;
    private final FieldNode tag;

    private StreamConditions(DecisionPlan plan, FieldNode tag) {
        this.plan = plan;
        this.tag = tag;
    }

    /** Those of a command whose only field with the id of a stream is that of the only stream of its events. */
    static Optional<StreamConditions> of(DecisionPlan plan, Streams streams) {
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
        return names.size() == 1 && fields.size() == 1
                ? Optional.of(new StreamConditions(plan, fields.get(0))) : Optional.empty();
    }

    /** Whether an event tells the stream. */
    boolean knows(Node event) {
        return tagOf(event).isPresent();
    }

    private Optional<FieldNode> tagOf(Node event) {
        return event.fields.stream()
                .filter(field -> !field.optional && field.type.equals(tag.type))
                .findFirst();
    }

    /** How often an event happened to what the command of a specification names. */
    long count(SpecPlan spec, Node event) {
        return count(spec, event, List.of());
    }

    private long count(SpecPlan spec, Node event, List<FieldNode> shared) {
        FieldNode own = tagOf(event).orElseThrow();
        return spec.given.stream()
                .filter(step -> step.node == event && agrees(spec, step, tag, own))
                .filter(step -> shared.stream().allMatch(field ->
                        agrees(spec, step, field, event.field(field.key).orElseThrow())))
                .count();
    }

    private static boolean agrees(SpecPlan spec, StepPlan step, FieldNode command, FieldNode field) {
        return !spec.when.isEmpty()
                && Cell.of(spec.when.get(0), command).token().equals(Cell.of(step, field).token());
    }

    /** Happening once concerns what the command names: the item, not just its cart. Happening often does not. */
    Condition happened(Node event, long times) {
        List<FieldNode> shared = times > 1 ? List.of() : shared(event);
        String expression = shared.isEmpty()
                ? "size(" + list(event) + ") >= " + times
                : list(event) + ".exists(e, " + same(shared, event) + ")";
        boolean own = plan.emits.stream().anyMatch(emit -> emit.event == event);
        int weight = times > 1 ? 4 : own ? 2 : 1;
        String words = "\"" + event + "\" happened before" + (times > 1 ? " " + times + " times" : "");
        return new Condition(expression, words, weight, spec -> count(spec, event, shared) >= times);
    }

    /** What is taken back and may happen again is still there if it happened more often than what takes it back. */
    Condition remains(Node event, Node undone) {
        List<FieldNode> shared = new ArrayList<>(shared(event));
        shared.retainAll(shared(undone));
        String words = "\"" + event + "\" happened more often before than \"" + undone + "\"";
        return new Condition(
                "size(" + filtered(event, shared) + ") > size(" + filtered(undone, shared) + ")", words, 0,
                spec -> count(spec, event, shared) > count(spec, undone, shared));
    }

    /** The command's other identifiers that an event has, too. */
    private List<FieldNode> shared(Node event) {
        return plan.command.fields.stream()
                .filter(field -> field != tag && field.type.strong().isPresent() && !field.type.list())
                .filter(field -> event.field(field.key)
                        .filter(other -> other.type.equals(field.type) && !other.optional && !field.optional).isPresent())
                .toList();
    }

    private static String filtered(Node event, List<FieldNode> shared) {
        return shared.isEmpty() ? list(event) : list(event) + ".filter(e, " + same(shared, event) + ")";
    }

    private static String list(Node event) {
        return "events." + JavaNames.type(event.name);
    }

    private static String same(List<FieldNode> shared, Node event) {
        return String.join(" && ", shared.stream()
                .map(field -> "e." + event.field(field.key).orElseThrow().name + " == command." + field.name).toList());
    }
}
