package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.CountingMethod;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.EmptyCode;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.domain.ValueCode;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A row of a view:
 *
 * <pre>{@code
 * public record CartItems(CartId cart, List<Line> lines) {
 *
 *     static CartItems initial(CartId key) {
 *         return new CartItems(key, List.of());
 *     }
 *
 *     public Price total() { ... }
 * }
 * }</pre>
 */
final class RowRecord extends JavaArtifact {

    private final Domain domain;
    private final ViewPlan plan;
    private final View view;

    RowRecord(Domain domain, ViewPlan plan) {
        super(plan.classes().row(), "view " + plan.view().name());
        this.domain = domain;
        this.plan = plan;
        this.view = plan.view();
    }

    @Override
    protected TypeSpec type() {
        Records records = new Records(domain.types());
        TypeSpec.Builder record = records.begin(name(), records.components(view.fields()))
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(view.documentation(), "A row of the view &quot;"
                                + Javadocs.text(view.name().text()) + "&quot;, " + perKey() + "."),
                        Javadocs.place(view.span(), "view " + view.name())));
        if (plan.needsInitial()) {
            record.addMethod(initial());
        }
        for (Field field : view.fields()) {
            if (field.isDerived()) {
                record.addMethod(derived(field));
                CountingMethod.of(domain, scope(), memberNames(), field.name(), domain.typeOf(field),
                        field.value().orElseThrow()).ifPresent(record::addMethod);
            }
        }
        return record.build();
    }

    private String perKey() {
        if (view.key().isEmpty()) {
            return "the only one";
        }
        return "one per " + view.key().stream()
                .map(field -> Javadocs.text(field.name().text()))
                .collect(Collectors.joining(" and "));
    }

    private MethodSpec initial() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.initialName())
                .addJavadoc("The row as it is before its first event.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name());
        if (!view.key().isEmpty()) {
            method.addParameter(new Keys(domain).type(view), "key");
        }
        List<CodeBlock> values = new ArrayList<>();
        for (Field field : plan.stored()) {
            values.add(first(method, field));
        }
        return method.addStatement("return new $T($L)", name(), CodeBlock.join(values, ", ")).build();
    }

    private CodeBlock first(MethodSpec.Builder method, Field field) {
        if (view.key().stream().anyMatch(key -> key.name().equals(field.name()))) {
            return new Keys(domain).part(view, "key", field);
        }
        Optional<FieldSource> given = plan.given().stream()
                .filter(source -> source.field().name().equals(field.name()))
                .findFirst();
        if (given.isPresent()) {
            String parameter = field.name().java().equals("key") ? "key_" : field.name().java();
            method.addParameter(domain.typeOf(field), parameter);
            return CodeBlock.of("$L", parameter);
        }
        return field.defaultValue()
                .map(value -> new ValueCode(domain.types()).of(field.type(), value))
                .orElseGet(() -> EmptyCode.of(domain.types(), field.type()));
    }

    private MethodSpec derived(Field field) {
        return MethodSpec.methodBuilder(field.name().java())
                .addJavadoc(Javadocs.of(Javadocs.sentence(
                        field.documentation(), "Derived: " + Javadocs.code(field.value().orElseThrow().text()) + ".")))
                .addModifiers(Modifier.PUBLIC)
                .returns(domain.typeOf(field))
                .addCode(new Sourcing(domain, scope()).returned(
                        field.value().orElseThrow(), name().simpleName() + "." + field.name().java()))
                .build();
    }

    private ModelScope scope() {
        return new ModelScope(domain).bind(Role.ROW, "this").members(Role.ROW, this::own).taken(memberNames());
    }

    private Set<String> memberNames() {
        return view.fields().stream().map(field -> field.name().java()).collect(Collectors.toSet());
    }

    private CodeBlock own(String member) {
        boolean isDerived = view.fields().stream()
                .anyMatch(field -> field.isDerived() && field.name().java().equals(member));
        return CodeBlock.of(isDerived ? "$L()" : "$L", member);
    }
}
