package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.CountingMethod;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.EmptyCode;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What a decision knows of what happened before:
 *
 * <pre>{@code
 * public record AddItemState(boolean created, List<ItemId> items) {
 *
 *     public static AddItemState initial(AddItem command) {
 *         return new AddItemState(false, List.of());
 *     }
 *
 *     public static EventQuery boundary(AddItem command) { ... }
 *
 *     public AddItemState evolve(ShopEvent event) { ... }
 * }
 * }</pre>
 */
final class StateRecord extends JavaArtifact {

    private final Domain domain;
    private final DecisionPlan plan;

    StateRecord(Domain domain, DecisionPlan plan) {
        super(plan.classes().state(), "command " + plan.command().name());
        this.domain = domain;
        this.plan = plan;
    }

    @Override
    protected TypeSpec type() {
        List<Records.Component> components = components();
        TypeSpec.Builder record = new Records(domain.types())
                .begin(name(), components)
                .addJavadoc(Javadocs.of(
                        "What the decision &quot;" + Javadocs.text(plan.slice().name().text())
                                + "&quot; knows of what happened before. Folded from events, never stored.",
                        Javadocs.place(plan.slice().span(), "slice " + plan.slice().name())))
                .addMethod(initial())
                .addMethod(new BoundaryMethod(domain, plan).method());
        for (StateField field : plan.computed()) {
            record.addMethod(computed(field));
            CountingMethod.of(domain, scope(), memberNames(), field.name(), typeOf(field), field.value().orElseThrow())
                    .ifPresent(record::addMethod);
        }
        return record.addMethod(new EvolveMethod(domain, plan, components).method()).build();
    }

    private List<Records.Component> components() {
        List<Records.Component> components = new ArrayList<>();
        if (plan.stateHoldsCommand()) {
            components.add(new Records.Component(plan.commandName(), ScalarType.JSON, plan.classes().command(), false));
        }
        for (DecisionPlan.Stored stored : plan.stored()) {
            TypeName type = domain.types().of(stored.type());
            components.add(new Records.Component(stored.field().name().java(), stored.type(), type, false));
        }
        for (Event event : plan.histories()) {
            TypeName type = ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().of(event));
            components.add(new Records.Component(
                    ModelScope.historyName(event), new FieldType.ListOf(ScalarType.JSON), type, false));
        }
        return components;
    }

    private MethodSpec initial() {
        List<CodeBlock> values = new ArrayList<>();
        if (plan.stateHoldsCommand()) {
            values.add(CodeBlock.of("command"));
        }
        plan.stored().forEach(stored -> values.add(first(stored)));
        plan.histories().forEach(event -> values.add(CodeBlock.of("$T.of()", JavaLibrary.LIST)));
        return MethodSpec.methodBuilder("initial")
                .addJavadoc("What it knows before anything has happened.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name())
                .addParameter(plan.classes().command(), "command")
                .addStatement("return new $T($L)", name(), CodeBlock.join(values, ", "))
                .build();
    }

    private CodeBlock first(DecisionPlan.Stored stored) {
        Optional<Expression> initial = stored.field().initial().filter(written -> !Sourcing.isOpen(domain, written));
        ModelScope scope = new ModelScope(domain)
                .bind(Role.COMMAND, "command")
                .parameters(name -> CodeBlock.of("command.$L()", name));
        return initial.map(written -> new Sourcing(domain, scope).of(written))
                .orElseGet(() -> EmptyCode.of(domain.types(), stored.type()));
    }

    private MethodSpec computed(StateField field) {
        return MethodSpec.methodBuilder(field.name().java())
                .addJavadoc(Javadocs.of(Javadocs.sentence(
                        field.documentation(), "Computed: " + Javadocs.code(field.value().orElseThrow().text()) + ".")))
                .addModifiers(Modifier.PUBLIC)
                .returns(typeOf(field))
                .addCode(new Sourcing(domain, scope()).returned(
                        field.value().orElseThrow(), name().simpleName() + "." + field.name().java()))
                .build();
    }

    private TypeName typeOf(StateField field) {
        return domain.types().of(domain.index().expressions().typeOf(field).orElseThrow());
    }

    private ModelScope scope() {
        return new ModelScope(domain)
                .bind(Role.COMMAND, plan.commandName())
                .bind(Role.STATE, "this")
                .members(Role.STATE, this::own)
                .taken(memberNames());
    }

    private Set<String> memberNames() {
        Set<String> names = new HashSet<>();
        plan.decision().state().forEach(field -> names.add(field.name().java()));
        return names;
    }

    private CodeBlock own(String member) {
        boolean isComputed = plan.computed().stream().anyMatch(field -> field.name().java().equals(member));
        return CodeBlock.of(isComputed ? "$L()" : "$L", member);
    }
}
