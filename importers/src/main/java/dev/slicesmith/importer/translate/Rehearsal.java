package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.Generation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a specification through the plans, as the generated test will: so that no import ever yields a test that is red.
 * What fails is left to a person, in the model or in the report.
 */
final class Rehearsal {

    private final Plans plans;
    private final Findings findings;

    Rehearsal(Plans plans, Findings findings) {
        this.plans = plans;
        this.findings = findings;
    }

    /** Whether given events alone are to lead to events, which only an automation can do. */
    static boolean isAutomatic(SpecPlan spec) {
        return spec.when.isEmpty() && !spec.then(ElementKind.EVENT).isEmpty();
    }

    /** As it is told, else from the last event to the first, as some boards stack them; the order that holds is kept. */
    Outcome play(SpecPlan spec, SlicePlan home) {
        Outcome told = inOrder(spec, home);
        if (told.isFailure() && spec.worded) {
            return Outcome.fails("it says in words what no field of \"" + spec.when.get(0).node + "\" takes");
        }
        if (!told.isFailure() || spec.given.size() < 2) {
            return told;
        }
        Collections.reverse(spec.given);
        Outcome reversed = inOrder(spec, home);
        if (reversed.isFailure()) {
            Collections.reverse(spec.given);
            return told;
        }
        findings.add(ImportCode.SPEC_VALUE, spec.board.id(), "specification \"" + spec.board.title()
                + "\" is read from its last given event to its first");
        return reversed;
    }

    private Outcome inOrder(SpecPlan spec, SlicePlan home) {
        Optional<TriggerPlan> trigger =
                home.trigger.filter(some -> some.todo().isPresent() || some.after().isPresent());
        return isAutomatic(spec) && trigger.isPresent()
                ? new AutomationRehearsal(plans, trigger.get(), plans.decisions.get(home.command.orElseThrow())).play(spec)
                : play(spec);
    }

    Outcome play(SpecPlan spec) {
        List<StepPlan> history = new ArrayList<>(spec.given);
        if (isAutomatic(spec)) {
            return Outcome.fails("it has no command, and no automation makes what it expects");
        }
        if (!spec.when.isEmpty()) {
            Outcome decided = decided(spec, history);
            if (decided.kind() != Outcome.Kind.HOLDS) {
                return decided;
            }
        }
        Set<Node> views = new LinkedHashSet<>();
        spec.then(ElementKind.VIEW).forEach(step -> views.add(step.node));
        for (Node view : views) {
            ViewPlan plan = plans.views.get(view);
            if (plan == null) {
                return Outcome.fails("view \"" + view + "\" is another system's");
            }
            Outcome rows = new RowMatch(plan, spec, findings).compare(history);
            if (rows.kind() != Outcome.Kind.HOLDS) {
                return rows;
            }
        }
        return besides(history);
    }

    /** All views follow what happens, so a row that lacks a value leaves even those open that look at others. */
    private Outcome besides(List<StepPlan> history) {
        return history.stream().map(step -> step.node).distinct()
                .flatMap(event -> plans.following(event).stream())
                .filter(view -> !view.view.external)
                .flatMap(view -> RowRehearsal.open(view, history).stream())
                .findFirst()
                .map(column -> Outcome.open("nothing tells " + column + " of a new row"))
                .orElse(Outcome.HOLDS);
    }

    /** What the command of the specification leads to; its events join the history. */
    private Outcome decided(SpecPlan spec, List<StepPlan> history) {
        StepPlan command = spec.when.get(0);
        DecisionPlan plan = plans.decisions.get(command.node);
        if (plan == null) {
            return Outcome.fails("\"" + command.node + "\" is no command of ours");
        }
        Optional<RulePlan> rejected = plan.rules.stream()
                .filter(rule -> rule.when().isEmpty() || rule.when().get().in(spec)).findFirst();
        if (rejected.filter(rule -> rule.when().isEmpty()).isPresent()) {
            return Outcome.open("a rule of \"" + plan.command + "\" is left open");
        }
        if (spec.error.isPresent()) {
            boolean same = rejected.filter(rule -> rule.titleKey().equals(Keys.of(spec.error.get().title()))).isPresent();
            return same ? Outcome.HOLDS : Outcome.fails("no rule rejects it so");
        }
        if (rejected.isPresent()) {
            return Outcome.fails("\"" + rejected.get().error().name() + "\" would reject it");
        }
        Outcome events = events(spec, command, plan);
        if (!events.isFailure()) {
            happening(plan, spec).forEach(emit -> history.add(made(emit, command)));
        }
        return events;
    }

    private static StepPlan made(DecisionPlan.EmitPlan emit, StepPlan command) {
        StepPlan made = new StepPlan(emit.event, false, Map.of());
        emit.sources.forEach((field, source) -> {
            BoardValue value = command.values.get(source.key);
            if (value != null) {
                made.values.put(field.key, value);
            }
        });
        return made;
    }

    private Outcome events(SpecPlan spec, StepPlan command, DecisionPlan plan) {
        boolean compared = !spec.then(ElementKind.EVENT).isEmpty() || spec.then.isEmpty();
        List<DecisionPlan.EmitPlan> happening = happening(plan, spec);
        Optional<FieldNode> open =
                happening.stream().flatMap(emit -> emit.open().stream()).findFirst();
        List<StepPlan> expected = spec.then(ElementKind.EVENT);
        if (compared) {
            List<Node> made = happening.stream().map(emit -> emit.event).toList();
            if (!made.equals(expected.stream().map(step -> step.node).toList())) {
                return Outcome.fails("the board expects " + names(expected) + ", and the arrows lead to " + made);
            }
            for (int i = 0; i < expected.size(); i++) {
                Outcome values = values(spec, command, happening.get(i), expected.get(i));
                if (values.isFailure()) {
                    return values;
                }
            }
        }
        return open.map(field -> Outcome.open("nothing tells " + field)).orElse(Outcome.HOLDS);
    }

    private static List<DecisionPlan.EmitPlan> happening(DecisionPlan plan, SpecPlan spec) {
        return plan.emits.stream()
                .filter(emit -> emit.when.isEmpty() || emit.when.get().in(spec))
                .toList();
    }

    private static String names(List<StepPlan> steps) {
        return steps.isEmpty() ? "nothing" : steps.stream().map(step -> step.node).toList().toString();
    }

    private Outcome values(SpecPlan spec, StepPlan command, DecisionPlan.EmitPlan emit, StepPlan expected) {
        for (Map.Entry<String, BoardValue> entry : expected.values.entrySet()) {
            Optional<FieldNode> field = emit.event.field(entry.getKey());
            Optional<FieldNode> source = field.map(emit.sources::get);
            if (source.isPresent()) {
                BoardValue told = command.values.putIfAbsent(source.get().key, entry.getValue());
                if (told == null) {
                    findings.add(ImportCode.SPEC_VALUE, spec.board.id(), "specification \"" + spec.board.title()
                            + "\": \"" + command.node + "\" gets the value of \"" + source.get().name
                            + "\" that the board expects of \"" + emit.event + "\"");
                } else if (!told.equals(entry.getValue())) {
                    return Outcome.fails("\"" + field.get() + "\" is expected to differ from what the command says");
                }
            } else if (field.filter(Generated::arises).isPresent()) {
                Outcome arisen = arisen(spec, field.get(), entry);
                if (arisen.isFailure()) {
                    return arisen;
                }
            } else if (field.filter(some -> some.optional).isPresent()) {
                return Outcome.fails("\"" + field.get() + "\" has an expected value but arises by itself");
            }
        }
        return Outcome.HOLDS;
    }

    /** What arises by itself: a time is that of the scenario's clock, an identifier is any that was not there before. */
    private Outcome arisen(SpecPlan spec, FieldNode field, Map.Entry<String, BoardValue> expected) {
        String value = ((BoardValue.Text) expected.getValue()).text();
        Generation how = Generated.of(field).orElseThrow();
        if (how == Generation.NOW) {
            return spec.clock.tell(value, field.type.scalar()) ? Outcome.HOLDS
                    : Outcome.fails("what it expects of \"" + field + "\" is another time than that of the decision");
        }
        if (how != Generation.UUID || Aliases.isKnown(spec, expected.getValue())) {
            return Outcome.fails("\"" + field + "\" has an expected value but arises by itself");
        }
        if (Aliases.isLiteral(value)) {
            expected.setValue(new BoardValue.Text("new " + field.name));
            findings.add(ImportCode.SPEC_VALUE, spec.board.id(), "specification \"" + spec.board.title() + "\": the \""
                    + field.name + "\" that it expects stands for whichever is generated");
        }
        return Outcome.HOLDS;
    }
}
