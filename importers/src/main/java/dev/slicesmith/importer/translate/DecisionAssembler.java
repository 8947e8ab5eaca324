package dev.slicesmith.importer.translate;

import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.StateFieldSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes decisions and triggers down. Only what the language would not do by itself is written. */
final class DecisionAssembler {

    private static final String UNSEEN = "No specification of the board expects it: say when it happens";

    private final Syntaxes make;

    DecisionAssembler(Syntaxes make) {
        this.make = make;
    }

    DecisionSyntax decision(DecisionPlan plan) {
        List<DecisionSyntax.Rule> rules = new ArrayList<>();
        for (RulePlan rule : plan.rules) {
            rules.add(new DecisionSyntax.Rule(
                    make.text(rule.error().name()), rule.when().map(Condition::expression).map(make::quoted), List.of(),
                    make.doc(description(rule), List.of(), rule.item()), make.place()));
        }
        List<DecisionSyntax.Emit> emits = new ArrayList<>();
        for (DecisionPlan.EmitPlan emit : plan.emits) {
            boolean unseen = emit.when.filter(RuleInference.NEVER::equals).isPresent();
            emits.add(new DecisionSyntax.Emit(
                    make.text(emit.event.name), emit.when.map(Condition::expression).map(make::quoted),
                    Optional.empty(), sets(emit), unseen ? make.doc(UNSEEN, List.of(), "") : DocSyntax.NONE,
                    make.place()));
        }
        return new DecisionSyntax(state(plan), rules, emits, List.of(), Optional.empty(), true);
    }

    /** What inferred conditions need to know of events beyond the command's own stream. */
    private List<StateFieldSyntax> state(DecisionPlan plan) {
        return Stream.concat(
                        plan.rules.stream().flatMap(rule -> rule.when().stream()),
                        plan.emits.stream().flatMap(emit -> emit.when.stream()))
                .flatMap(condition -> condition.needs().stream())
                .distinct()
                .map(this::state)
                .toList();
    }

    private StateFieldSyntax state(StateNeed need) {
        String own = "state." + need.name();
        TypeRefSyntax type = need.values()
                .<TypeRefSyntax>map(field -> new TypeRefSyntax.ListOf(make.type(field.type, false), make.place()))
                .orElseGet(() -> new TypeRefSyntax.Named(make.text(ScalarType.INT.notation())));
        String next = need.values().map(field -> own + " + [event." + field.name + "]").orElse(own + " + 1");
        return new StateFieldSyntax(
                make.text(need.name()), Optional.of(type), Optional.empty(), Optional.of(List.of()),
                List.of(make.assign(need.event().name, next)), Optional.empty(), DocSyntax.NONE);
    }

    /** A rule that is decided needs no second telling of its error's name. */
    private static String description(RulePlan rule) {
        return rule.when().isPresent() && Keys.same(rule.description(), rule.error().name()) ? "" : rule.description();
    }

    private List<AssignmentSyntax> sets(DecisionPlan.EmitPlan emit) {
        List<AssignmentSyntax> sets = new ArrayList<>();
        for (Map.Entry<FieldNode, FieldNode> source : emit.sources.entrySet()) {
            if (!source.getKey().key.equals(source.getValue().key)) {
                sets.add(make.assign(source.getKey().name, "command." + source.getValue().name));
            }
        }
        return sets;
    }

    TriggerSyntax trigger(TriggerPlan plan) {
        String variable = plan.todo().isPresent() ? "row." : "event.";
        List<AssignmentSyntax> with = new ArrayList<>();
        plan.with().forEach((field, source) -> with.add(make.assign(field.name, variable + source.name)));
        return new TriggerSyntax(
                plan.actor().map(make::text), plan.screen().map(make::text),
                plan.todo().map(node -> make.text(node.name)), plan.after().map(node -> make.text(node.name)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), with, Optional.empty());
    }
}
