package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.OpenMethods;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.domain.TypeSwitch;
import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Event.TagField;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What an event makes of the state:
 *
 * <pre>{@code
 * if (event instanceof ItemAdded e) {
 *     return new AddItemState(created, submitted, Lists.plus(items, e.item()));
 * }
 * return this;
 * }</pre>
 *
 * <p>Where fields look at events of one type by different tags, each looks whether the event is one of its own.
 */
final class EvolveMethod {

    private final Domain domain;
    private final DecisionPlan plan;
    private final Set<String> components = new HashSet<>();
    private final String event;
    private final String variable;

    EvolveMethod(Domain domain, DecisionPlan plan, List<Records.Component> components) {
        this.domain = domain;
        this.plan = plan;
        components.forEach(component -> this.components.add(component.name()));
        this.event = MemberNames.free("event", this.components);
        this.variable = MemberNames.free("e", this.components);
    }

    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("evolve")
                .addJavadoc("What it knows once this has happened too.")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.classes().state())
                .addParameter(domain.layout().modelEvent(), event);
        if (plan.evolveReadsMeta()) {
            method.addParameter(domain.layout().support("Meta"), MemberNames.free("meta", components));
        }
        if (plan.evolveAsksRules()) {
            method.addParameter(plan.classes().rules(), MemberNames.free("rules", components));
        }
        TypeSwitch types = new TypeSwitch();
        for (DecisionPlan.Read read : plan.reads()) {
            CodeBlock next = next(read.event());
            types.add(domain.layout().of(read.event()), Code.mentions(next, variable) ? variable : "", next);
        }
        return method.addCode(types.returning(domain.release().hasPatternSwitch(), event, CodeBlock.of("this")))
                .build();
    }

    private CodeBlock next(Event happened) {
        List<CodeBlock> values = new ArrayList<>();
        if (plan.stateHoldsCommand()) {
            values.add(CodeBlock.of("$L", plan.commandName()));
        }
        for (DecisionPlan.Stored stored : plan.stored()) {
            CodeBlock same = CodeBlock.of("$L", stored.field().name().java());
            values.add(evolution(stored.field(), happened)
                    .map(evolution -> guarded(happened, stored.field().boundary(), value(stored, evolution), same))
                    .orElse(same));
        }
        for (Event remembered : plan.histories()) {
            CodeBlock same = CodeBlock.of("$L", ModelScope.historyName(remembered));
            values.add(!remembered.name().equals(happened.name())
                    ? same
                    : guarded(happened, plan.decision().boundary(), CodeBlock.of(
                            "$T.plus($L, $L)", domain.layout().support("Lists"), same, variable), same));
        }
        return CodeBlock.of("new $T($L)", plan.classes().state(), CodeBlock.join(values, ", "));
    }

    private static Optional<StateField.Evolution> evolution(StateField field, Event event) {
        return field.on().stream()
                .filter(evolution -> evolution.event().name().equals(event.name()))
                .findFirst();
    }

    private CodeBlock value(DecisionPlan.Stored stored, StateField.Evolution evolution) {
        OpenMethods open = plan.open();
        String key = DecisionOpenings.value(stored.field(), evolution);
        if (open.has(key)) {
            return CodeBlock.of("$L.$L(this, $L)",
                    MemberNames.free("rules", components), open.of(key).name(), variable);
        }
        ModelScope scope = new ModelScope(domain)
                .bind(Role.STATE, "this")
                .members(Role.STATE, name -> CodeBlock.of("$L", name))
                .bind(Role.EVENT, variable)
                .bind(Role.META, MemberNames.free("meta", components))
                .parameters(name -> CodeBlock.of("$L.$L()", plan.commandName(), name))
                .taken(components)
                .taken(Set.of(plan.commandName()));
        ValueSource source = domain.index().values().of(evolution);
        return new Sourcing(domain, scope).given(stored.type(), source);
    }

    /** The new value only if the event is one that this field looks at. */
    private CodeBlock guarded(Event happened, Boundary boundary, CodeBlock value, CodeBlock same) {
        if (boundary instanceof Boundary.Nothing) {
            return same;
        }
        if (!plan.isDivided(happened) || !(boundary instanceof Boundary.Tagged tagged)) {
            return value;
        }
        List<CodeBlock> conditions = new ArrayList<>();
        for (Boundary.TagValue tag : tagged.by()) {
            List<CodeBlock> any = new ArrayList<>();
            for (TagField field : happened.tags()) {
                if (field.id().equals(tag.id())) {
                    any.add(carries(field, tag));
                }
            }
            conditions.add(any.size() == 1 ? any.get(0) : CodeBlock.of("($L)", CodeBlock.join(any, " || ")));
        }
        CodeBlock condition = CodeBlock.join(conditions, " && ");
        return switch (value.toString()) {
            case "true" -> CodeBlock.of("$L || $L", condition, same);
            case "false" -> CodeBlock.of(conditions.size() > 1 ? "!($L) && $L" : "!$L && $L", condition, same);
            default -> CodeBlock.of("$L ? $L : $L", condition, value, same);
        };
    }

    private CodeBlock carries(TagField field, Boundary.TagValue tag) {
        CodeBlock wanted = CodeBlock.of("$L.$L()", plan.commandName(), tag.field().name().java());
        CodeBlock actual = CodeBlock.of("$L.$L()", variable, field.field().name().java());
        if (field.field().type().equals(field.id())) {
            return CodeBlock.of("$L.equals($L)", actual, wanted);
        }
        return field.field().type().isOptional()
                ? CodeBlock.of("$L.filter($L::equals).isPresent()", actual, wanted)
                : CodeBlock.of("$L.contains($L)", actual, wanted);
    }
}
