package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.expression.ExpressionCompiler;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.RowCondition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The queries of a view. Equalities of columns, order and page are the database's; what else must hold is tested here:
 *
 * <pre>{@code
 * public static ViewQuery<CartItems> holding(ProductId product) {
 *     return ViewQuery.of(Where.<CartItems>test(row -> ...)).orderBy("total", true);
 * }
 * }</pre>
 */
final class TableQueries {

    private final Domain domain;
    private final ViewPlan plan;
    private final TableColumns columns;
    private final RuntimeLibrary library;
    private final ExpressionCompiler compiler = new ExpressionCompiler();

    TableQueries(Domain domain, ViewPlan plan, TableColumns columns) {
        this.domain = domain;
        this.plan = plan;
        this.columns = columns;
        this.library = RuntimeLibrary.of(domain);
    }

    /** The method that makes a query. */
    static String method(Query query) {
        return MemberNames.free(MemberNames.member(query.name()), Set.of("table", "projection", "queries"));
    }

    void addTo(TypeSpec.Builder type) {
        plan.queries().forEach(query -> type.addMethod(query(query)));
        if (!plan.queries().isEmpty()) {
            type.addMethod(byName());
        }
    }

    private MethodSpec query(Query query) {
        ClassName row = plan.classes().row();
        MethodSpec.Builder method = MethodSpec.methodBuilder(method(query))
                .addJavadoc(Javadocs.of(Javadocs.sentence(
                        query.documentation(), "The query &quot;" + Javadocs.text(query.name().text()) + "&quot;.")))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(library.viewQuery(), row));
        if (asksRules(query)) {
            method.addParameter(plan.classes().rules(), rulesName(query));
        }
        query.params().forEach(field -> method.addParameter(domain.typeOf(field), field.name().java()));
        CodeBlock.Builder code = CodeBlock.builder().add("return $T.of($L)", library.viewQuery(), where(query));
        for (Query.OrderBy by : query.order()) {
            if (TableColumns.isOrderable(by.field()) && columns.isColumn(by.field())) {
                code.add(".orderBy($S, $L)", TableColumns.orderName(by.field()), by.descending());
            }
        }
        return method.addStatement(code.build()).build();
    }

    private boolean asksRules(Query query) {
        return plan.open().has("query " + query.name());
    }

    private static Set<String> names(Query query) {
        Set<String> names = new HashSet<>();
        query.params().forEach(field -> names.add(field.name().java()));
        return names;
    }

    private static String rulesName(Query query) {
        return MemberNames.free("rules", names(query));
    }

    private CodeBlock where(Query query) {
        ClassName row = plan.classes().row();
        if (query.where().isEmpty()) {
            return CodeBlock.of("$T.<$T>all()", library.where(), row);
        }
        String variable = MemberNames.free("row", names(query));
        if (asksRules(query)) {
            CodeBlock.Builder arguments = CodeBlock.builder().add("$L", variable);
            query.params().forEach(field -> arguments.add(", $L", field.name().java()));
            return CodeBlock.of("$T.<$T>test($L -> $L.$L($L))", library.where(), row, variable, rulesName(query),
                    plan.open().of("query " + query.name()).name(), arguments.build());
        }
        ModelScope scope = new ModelScope(domain).bind(Role.ROW, variable).taken(names(query));
        Optional<RowCondition> condition = columns.condition(query);
        return condition.isPresent()
                ? lookedUp(condition.get(), variable, scope)
                : CodeBlock.of("$T.<$T>test($L -> $L)", library.where(), row, variable,
                        new Sourcing(domain, scope).of(query.where().get()));
    }

    private CodeBlock lookedUp(RowCondition condition, String variable, ModelScope scope) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RowCondition.Equality equality : condition.equalities()) {
            code.add(code.isEmpty()
                    ? CodeBlock.of("$T.<$T>equal(", library.where(), plan.classes().row())
                    : CodeBlock.of(".andEqual("));
            code.add("$S, $L)", TableColumns.name(equality.column().name().java()), value(equality.value(), scope));
        }
        for (ExpressionTree rest : condition.rest()) {
            code.add(".andTest($L -> $L)", variable, compiler.compile(rest, scope));
        }
        return code.build();
    }

    private CodeBlock value(ExpressionTree tree, ModelScope scope) {
        CodeBlock value = compiler.compile(tree, scope);
        boolean simple = value.toString().chars().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
        return Columns.bare(tree.type(), simple || Columns.bare(tree.type(), value).equals(value)
                ? value : CodeBlock.of("($L)", value));
    }

    /** The queries by their names, for those who ask from outside. */
    private MethodSpec byName() {
        TypeName parameters = ParameterizedTypeName.get(library.viewParameters(), plan.classes().row());
        MethodSpec.Builder method = MethodSpec.methodBuilder("queries")
                .addJavadoc("The queries by their names, for those who ask from outside.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.MAP, JavaLibrary.STRING, parameters));
        if (plan.queriesAskRules()) {
            method.addParameter(plan.classes().rules(), "rules");
        }
        List<CodeBlock> entries = new ArrayList<>();
        plan.queries().forEach(query -> entries.add(CodeBlock.of(
                "$T.entry($S, $L)", JavaLibrary.MAP, query.name().text(), outside(query))));
        return method.addStatement("return $T.ofEntries($L)", JavaLibrary.MAP, CodeBlock.join(entries, ", ")).build();
    }

    private CodeBlock outside(Query query) {
        Columns reader = new Columns(domain);
        List<CodeBlock> types = new ArrayList<>();
        List<CodeBlock> optional = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        if (asksRules(query)) {
            arguments.add(CodeBlock.of("rules"));
        }
        for (Field field : query.params()) {
            String name = field.name().java();
            types.add(CodeBlock.of(
                    "$T.entry($S, $T.$L)", JavaLibrary.MAP, name, library.sqlType(), Columns.sqlType(field.type())));
            if (field.type().isOptional()) {
                optional.add(CodeBlock.of("$S", name));
            }
            arguments.add(reader.read(field.type(), name));
        }
        return CodeBlock.of("new $T<>($T.ofEntries($L), $T.of($L), cells -> $L($L))", library.viewParameters(),
                JavaLibrary.MAP, CodeBlock.join(types, ", "), JavaLibrary.SET, CodeBlock.join(optional, ", "),
                method(query), CodeBlock.join(arguments, ", "));
    }
}
