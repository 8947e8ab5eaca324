package dev.slicesmith.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Conditional;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.EnumConstant;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.History;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.MapEntry;
import dev.slicesmith.model.expression.ExpressionTree.MapLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Required;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.RowByKey;
import dev.slicesmith.model.expression.ExpressionTree.RowExists;
import dev.slicesmith.model.expression.ExpressionTree.Rows;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.Function;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes trees as Java; operators, functions, loops, conversions and records have classes of their own. */
final class JavaWriter {

    private final JavaScope scope;
    private final LocalNames locals;
    private final JavaOperators operators = new JavaOperators(this);
    private final JavaFunctions functions = new JavaFunctions(this);
    private final JavaLoops loops;
    private final JavaConversions conversions;
    private final JavaRecords records;
    private CodeBlock counter;

    JavaWriter(JavaScope scope) {
        this.scope = scope;
        this.locals = new LocalNames(scope::isTaken);
        this.loops = new JavaLoops(this, locals);
        this.conversions = new JavaConversions(this, locals);
        this.records = new JavaRecords(this, locals);
    }

    JavaScope scope() {
        return scope;
    }

    JavaTypes types() {
        return scope.types();
    }

    ClassName support(String name) {
        return scope.types().support(name);
    }

    /** The whole expression, whose surroundings tell the type of an empty list. */
    CodeBlock whole(ExpressionTree tree) {
        return counted(tree, () -> expected(tree));
    }

    CodeBlock negated(ExpressionTree tree) {
        return counted(tree, () -> operators.not(tree));
    }

    CodeBlock alone(ExpressionTree tree) {
        return counted(tree, () -> write(tree));
    }

    /** The whole expression where there is a counter already. */
    CodeBlock counting(ExpressionTree tree, String name) {
        counter = CodeBlock.of("$L", name);
        return expected(tree).code();
    }

    /** With a counter around it if the expression counts. */
    private CodeBlock counted(ExpressionTree tree, Supplier<Java> code) {
        if (!scope.counting().counts(tree)) {
            return code.get().code();
        }
        counter = CodeBlock.of("$L", locals.enter("n"));
        // A method without a type of its own for conditions: String.valueOf takes a boolean and an array of characters.
        // The type of anything else is written out: within two generic calls javac does not find it by itself.
        CodeBlock bounded = tree.type() == ScalarType.BOOLEAN
                ? CodeBlock.of("holds")
                : CodeBlock.of("<$T>bounded", boxed(tree.type()));
        return CodeBlock.of("$T.$L($L -> $L)", support("Iterations"), bounded, counter, code.get().code());
    }

    /** The variable that counts; absent if the expression does not count. */
    Optional<CodeBlock> counter() {
        return Optional.ofNullable(counter);
    }

    /** The variable that counts, in the body of a loop; absent if the expression does not count. */
    Optional<CodeBlock> counterInLoop() {
        return counter().filter(variable -> loops.depth() > 0);
    }

    /** The operand of a call, all of which is looked at if it counts. */
    Java operand(Call call, int index) {
        Java code = write(call.argument(index));
        boolean counts = counter != null && (Counting.goesThrough(call, index)
                || index == 0 && loops.depth() > 0 && Counting.searches(call, loops.depth()));
        return counts ? over(call.argument(index), code) : code;
    }

    /** All of a collection or text. */
    Java over(ExpressionTree tree, Java code) {
        return Java.primary("$L.$L($L)", counter, tree.type() instanceof MapOf ? "overEntries" : "over", code.code());
    }

    /** An expression where Java knows the type from outside. */
    Java expected(ExpressionTree tree) {
        if (tree instanceof ListLiteral list && list.items().isEmpty()) {
            return list.type() instanceof ListOf
                    ? Java.primary("$T.of()", List.class)
                    : Java.primary("$T.of()", support("Sets"));
        }
        if (tree instanceof MapLiteral map && map.entries().isEmpty()) {
            return Java.primary("$T.of()", Map.class);
        }
        if (tree instanceof Absent) {
            return Java.primary("$T.empty()", Optional.class);
        }
        return tree instanceof Conditional choice
                ? conditional(choice, expected(choice.then()), expected(choice.otherwise()))
                : write(tree);
    }

    /** An expression; a decimal is normalised. */
    Java write(ExpressionTree tree) {
        return Kinds.isUnnormalised(tree)
                ? Java.primary("$T.normalized($L)", support("Decimals"), loose(tree).code())
                : loose(tree);
    }

    /** An expression; zeros may be left at the end of a decimal. */
    Java loose(ExpressionTree tree) {
        if (tree instanceof Literal literal) {
            return JavaLiterals.of(literal.value());
        }
        if (tree instanceof EnumConstant constant) {
            return new Java(types().constant(constant.type(), constant.constant()), Java.Rank.PRIMARY, false);
        }
        if (tree instanceof Variable variable) {
            return variable(variable);
        }
        if (tree instanceof FieldAccess access) {
            return access(access);
        }
        if (tree instanceof Call call) {
            return operators.handles(call.function()) ? operators.write(call) : functions.write(call);
        }
        if (tree instanceof Comprehension loop) {
            return loops.write(loop);
        }
        return tree instanceof Convert convert ? conversions.write(convert) : compound(tree);
    }

    private Java compound(ExpressionTree tree) {
        if (tree instanceof Required required) {
            return Java.boxed("$L.orElseThrow()", write(required.of()).receiver());
        }
        if (tree instanceof Conditional choice) {
            return conditional(choice, write(choice.then()), write(choice.otherwise()));
        }
        if (tree instanceof ListLiteral || tree instanceof MapLiteral || tree instanceof Absent) {
            return collection(tree);
        }
        if (tree instanceof ExpressionTree.Construct construct) {
            return records.construct(construct);
        }
        if (tree instanceof ExpressionTree.Copy copy) {
            return records.copy(copy);
        }
        return source(tree);
    }

    private Java source(ExpressionTree tree) {
        if (tree instanceof History history) {
            return new Java(scope.history(history.event()), Java.Rank.PRIMARY, false);
        }
        if (tree instanceof Rows rows) {
            return new Java(scope.rows(rows.view()), Java.Rank.PRIMARY, false);
        }
        if (tree instanceof RowByKey row) {
            return new Java(scope.row(row.view(), codes(row.key())), Java.Rank.PRIMARY, false);
        }
        RowExists row = (RowExists) tree;
        return Java.primary("$L.isPresent()", scope.row(row.view(), codes(row.key())));
    }

    private Java variable(Variable variable) {
        // The variable of a lambda is a boxed one; that of a loop over "each" has the primitive type.
        boolean local = variable.role() == Role.LOCAL;
        CodeBlock code = local ? CodeBlock.of("$L", locals.name(variable)) : scope.variable(variable);
        return new Java(code, Java.Rank.PRIMARY, local && Kinds.isPrimitive(variable.type()));
    }

    private Java access(FieldAccess access) {
        if (counter != null && scope.counting().isHandedOn(access)) {
            return new Java(counted(access), Java.Rank.PRIMARY, false);
        }
        CodeBlock code = access.of() instanceof Variable variable && variable.role() != Role.LOCAL
                ? scope.access(variable, access.field())
                : types().access(write(access.of()).receiver(), access.field());
        return new Java(code, Java.Rank.PRIMARY, false);
    }

    private CodeBlock counted(FieldAccess access) {
        return access.of() instanceof Variable variable && variable.role() != Role.LOCAL
                ? scope.access(variable, access.field(), counter)
                : CodeBlock.of("$L.$L($L)", write(access.of()).receiver(), access.field().name().java(), counter);
    }

    private Java conditional(Conditional choice, Java then, Java otherwise) {
        CodeBlock code = CodeBlock.of("$L ? $L : $L",
                write(choice.condition()).at(Java.Rank.OR), then.at(Java.Rank.OR), otherwise.at(Java.Rank.CONDITIONAL));
        return new Java(code, Java.Rank.CONDITIONAL, then.boxed() && otherwise.boxed());
    }

    private Java collection(ExpressionTree tree) {
        if (tree instanceof Absent absent) {
            return Kinds.isNamed(absent.type().of())
                    ? Java.primary("$T.<$T>empty()", Optional.class, boxed(absent.type().of()))
                    : Java.primary("$T.empty()", Optional.class);
        }
        if (tree instanceof MapLiteral map) {
            return map(map);
        }
        ListLiteral list = (ListLiteral) tree;
        Object of = list.type() instanceof ListOf ? List.class : support("Sets");
        if (!list.items().isEmpty() || !Kinds.isNamed(Kinds.element(list.type()))) {
            return Java.primary("$T.of($L)", of, CodeBlock.join(codes(list.items()), ", "));
        }
        return Java.primary("$T.<$T>of()", of, boxed(Kinds.element(list.type())));
    }

    private Java map(MapLiteral map) {
        if (map.entries().isEmpty()) {
            return Java.primary("$T.<$T, $T>of()", Map.class, String.class, boxed(map.type().of()));
        }
        List<CodeBlock> entries = new ArrayList<>();
        for (MapEntry entry : map.entries()) {
            entries.add(CodeBlock.of("$T.entry($L, $L)",
                    Map.class, write(entry.key()).code(), write(entry.value()).code()));
        }
        return Java.primary("$T.of($L)", support("Maps"), CodeBlock.join(entries, ", "));
    }

    /** A call with receiver, as {@code a.name(b)}. */
    Java method(ExpressionTree receiver, String name, ExpressionTree... arguments) {
        return Java.primary("$L.$L($L)", write(receiver).receiver(), name, CodeBlock.join(codes(List.of(arguments)), ", "));
    }

    /** A call of a helper with all operands of a call, as {@code Lists.plus(a, b)}. */
    Java helper(String type, String name, Call call) {
        List<CodeBlock> operands = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            operands.add(operand(call, i).code());
        }
        return Java.primary("$T.$L($L)", support(type), name, CodeBlock.join(operands, ", "));
    }

    /** A call of a helper, as {@code Lists.plus(a, b)}. */
    Java helper(String type, String name, ExpressionTree... arguments) {
        return Java.primary("$T.$L($L)", support(type), name, CodeBlock.join(codes(List.of(arguments)), ", "));
    }

    Java mathematical(String name, ExpressionTree... arguments) {
        return Java.primary("$T.$L($L)", Math.class, name, CodeBlock.join(codes(List.of(arguments)), ", "));
    }

    List<CodeBlock> codes(List<ExpressionTree> trees) {
        return trees.stream().map(tree -> write(tree).code()).toList();
    }

    TypeName boxed(FieldType type) {
        return types().of(type).box();
    }

    JavaLoops loops() {
        return loops;
    }

    CodeBlock zone() {
        return CodeBlock.of("$T.of($S)", ZoneId.class, types().zone().getId());
    }

    static boolean is(ExpressionTree tree, Function function) {
        return tree instanceof Call call && call.function() == function;
    }
}
