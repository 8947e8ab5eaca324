package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a specification without a command: given events set an automation off, and what its commands lead to is
 * expected. Only one command is foreseen, as the order of several is nobody's promise.
 */
final class AutomationRehearsal {

    private final Plans plans;
    private final TriggerPlan trigger;
    private final DecisionPlan decision;

    AutomationRehearsal(Plans plans, TriggerPlan trigger, DecisionPlan decision) {
        this.plans = plans;
        this.trigger = trigger;
        this.decision = decision;
    }

    Outcome play(SpecPlan spec) {
        Node source = trigger.todo().or(trigger::after).orElseThrow();
        Optional<FieldNode> missing = decision.command.fields.stream()
                .filter(field -> !field.optional && !Generated.arises(field) && from(field, source).isEmpty())
                .findFirst();
        List<Map<FieldNode, Cell>> occasions = occasions(spec, source);
        if (occasions.size() != 1) {
            return Outcome.fails("the automation would act " + occasions.size() + " times on what is given");
        }
        boolean conditional = decision.rules.stream().anyMatch(rule -> rule.when().isPresent())
                || decision.emits.stream().anyMatch(emit -> emit.when.isPresent());
        if (conditional && missing.isEmpty() && !decision.isOpen()) {
            return Outcome.fails("what its command leads to depends on more than the given events");
        }
        if (missing.isPresent() || decision.isOpen()) {
            return Outcome.open(missing.map(field -> "nothing tells " + field)
                    .orElse("a rule of \"" + decision.command + "\" is left open"));
        }
        StepPlan command = new StepPlan(decision.command, false, Map.of());
        for (FieldNode field : decision.command.fields) {
            from(field, source).map(occasions.get(0)::get).flatMap(Cell::value)
                    .ifPresent(value -> command.values.put(field.key, value));
        }
        return compare(spec, command);
    }

    private Optional<FieldNode> from(FieldNode field, Node source) {
        return Optional.ofNullable(trigger.with().get(field)).or(() -> source.field(field.key)
                .filter(other -> other.type.fits(field.type) && (!other.optional || field.optional)));
    }

    private List<Map<FieldNode, Cell>> occasions(SpecPlan spec, Node source) {
        if (trigger.todo().isPresent()) {
            ViewPlan plan = plans.views.get(source);
            return source.external ? List.of() : RowRehearsal.rows(plan, spec.given);
        }
        List<Map<FieldNode, Cell>> events = new ArrayList<>();
        for (StepPlan step : spec.given) {
            if (step.node == source) {
                Map<FieldNode, Cell> cells = new LinkedHashMap<>();
                source.fields.forEach(field -> cells.put(field, Cell.of(step, field)));
                events.add(cells);
            }
        }
        return events;
    }

    private Outcome compare(SpecPlan spec, StepPlan command) {
        List<StepPlan> expected = spec.then(ElementKind.EVENT);
        List<Node> made = decision.emits.stream().map(emit -> emit.event).toList();
        if (!made.equals(expected.stream().map(step -> step.node).toList())) {
            return Outcome.fails("the automation leads to " + made);
        }
        for (int i = 0; i < made.size(); i++) {
            DecisionPlan.EmitPlan emit = decision.emits.get(i);
            if (!emit.open().isEmpty()) {
                return Outcome.open("nothing tells " + emit.open().get(0));
            }
            for (Map.Entry<String, BoardValue> value : expected.get(i).values.entrySet()) {
                boolean told = emit.event.field(value.getKey()).map(emit.sources::get)
                        .map(source -> command.values.get(source.key))
                        .filter(value.getValue()::equals).isPresent();
                if (!told) {
                    return Outcome.fails("the given events do not tell \"" + value.getKey() + "\" of \"" + emit.event + "\"");
                }
            }
        }
        return Outcome.HOLDS;
    }
}
