package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Named ways to ask a view in memory, for tests:
 *
 * <pre>{@code
 * public List<CartItems> holding(ProductId product) {
 *     return rows.rows().stream()
 *             .filter(row -> ...)
 *             .sorted(Comparator.comparing(CartItems::total, Comparator.reverseOrder()))
 *             .toList();
 * }
 * }</pre>
 */
final class QueriesClass extends JavaArtifact {

    private final Domain domain;
    private final ViewPlan plan;

    QueriesClass(Domain domain, ViewPlan plan) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, plan.classes().queries(),
                "view " + plan.view().name());
        this.domain = domain;
        this.plan = plan;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder queries = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Ways to ask the view &quot;" + Javadocs.text(plan.view().name().text())
                                + "&quot; in memory, for tests.",
                        Javadocs.place(plan.view().span(), "view " + plan.view().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        List<ParameterSpec> fields = new ArrayList<>();
        fields.add(Code.parameter(new Keys(domain).rows("RowSource", plan.view()), "rows"));
        if (plan.queriesAskRules()) {
            fields.add(Code.parameter(plan.classes().rules(), "rules"));
        }
        Code.fields(queries, fields);
        plan.queries().forEach(query -> queries.addMethod(query(query)));
        return queries.build();
    }

    private MethodSpec query(Query query) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(MemberNames.member(query.name()))
                .addJavadoc(Javadocs.of(Javadocs.sentence(
                        query.documentation(), "The query &quot;" + Javadocs.text(query.name().text()) + "&quot;.")))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, plan.classes().row()));
        Set<String> names = new HashSet<>();
        for (Field field : query.params()) {
            method.addParameter(domain.typeOf(field), field.name().java());
            names.add(field.name().java());
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add("return $Lrows.rows()", names.contains("rows") ? "this." : "");
        if (query.where().isPresent() || !query.order().isEmpty()) {
            code.add(".stream()\n");
            query.where().ifPresent(where -> code.add(filter(query, names)));
            code.add(new OrderCode(plan.classes().row()).sorted(query.order()));
            code.add(".toList()");
        }
        return method.addStatement(code.build()).build();
    }

    private CodeBlock filter(Query query, Set<String> names) {
        String row = MemberNames.free("row", names);
        String key = "query " + query.name();
        if (plan.open().has(key)) {
            CodeBlock.Builder arguments = CodeBlock.builder().add("$L", row);
            query.params().forEach(field -> arguments.add(", $L", field.name().java()));
            return CodeBlock.of(
                    ".filter($L -> rules.$L($L))\n", row, plan.open().of(key).name(), arguments.build());
        }
        ModelScope scope = new ModelScope(domain).bind(Role.ROW, row).taken(names);
        return CodeBlock.of(".filter($L -> $L)\n", row, new Sourcing(domain, scope).of(query.where().orElseThrow()));
    }
}
