package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Conditional;
import dev.slicesmith.model.expression.ExpressionTree.Construct;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.Copy;
import dev.slicesmith.model.expression.ExpressionTree.EnumConstant;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.FieldArgument;
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
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Maps;
import dev.slicesmith.support.Sets;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evaluation of one expression, or of the body of a comprehension within it.
 *
 * @param count counts what is looked at; null if this expression does not count
 * @param local the innermost variable of a comprehension; null outside of any loop
 */
record Evaluation(Evaluator evaluator, Environment environment, Count count, Local local) {

    /** A variable of a comprehension, and those around it; made once per element, so it has to be small. */
    private record Local(String name, Object value, Local outer) {

        int depth() {
            return outer == null ? 1 : 1 + outer.depth();
        }
    }

    /** Inside a loop, at one element. */
    Evaluation at(Variable variable, Object element) {
        return new Evaluation(evaluator, environment, count, new Local(variable.name(), element, local));
    }

    /** How many loops are around. */
    int depth() {
        return local == null ? 0 : local.depth();
    }

    private Object local(String name) {
        for (Local one = local; one != null; one = one.outer()) {
            if (one.name().equals(name)) {
                return one.value();
            }
        }
        throw new IllegalStateException("no variable " + name);
    }

    ZoneId zone() {
        return evaluator.zone();
    }

    boolean holds(ExpressionTree condition) {
        return (Boolean) value(condition);
    }

    /** The value of a tree; a decimal is normalised. */
    Object value(ExpressionTree tree) {
        Object value = loose(tree);
        return tree instanceof Call call && call.type() == ScalarType.DECIMAL && call.function().leavesZeros()
                ? Decimals.normalized((BigDecimal) value)
                : value;
    }

    /** The value of a tree; zeros may be left at the end of a decimal, and too many digits are not noticed yet. */
    Object loose(ExpressionTree tree) {
        if (tree instanceof Literal literal) {
            return literal.value();
        }
        if (tree instanceof Variable variable) {
            return variable.role() == Role.LOCAL ? local(variable.name()) : environment.variable(variable);
        }
        if (tree instanceof FieldAccess access) {
            return field((RecordValue) value(access.of()), access);
        }
        if (tree instanceof Call call) {
            return new CallEvaluation(this, call).value();
        }
        if (tree instanceof Comprehension loop) {
            return new LoopEvaluation(this).value(loop);
        }
        if (tree instanceof Conditional choice) {
            return value(holds(choice.condition()) ? choice.then() : choice.otherwise());
        }
        return tree instanceof Convert convert ? converted(convert) : compound(tree);
    }

    private Object compound(ExpressionTree tree) {
        if (tree instanceof EnumConstant constant) {
            return constant.constant();
        }
        if (tree instanceof Absent) {
            return Optional.empty();
        }
        if (tree instanceof Required required) {
            return ((Optional<?>) value(required.of())).orElseThrow();
        }
        if (tree instanceof ListLiteral list) {
            List<Object> items = values(list.items());
            return list.type() instanceof ListOf ? items : Sets.copyOf(items);
        }
        if (tree instanceof MapLiteral map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (MapEntry entry : map.entries()) {
                entries.put(value(entry.key()), value(entry.value()));
            }
            return Maps.copyOf(entries);
        }
        if (tree instanceof Construct construct) {
            return new RecordValue(fields(construct.fields()));
        }
        if (tree instanceof Copy copy) {
            return ((RecordValue) value(copy.of())).with(fields(copy.changes()));
        }
        return source(tree);
    }

    private Object source(ExpressionTree tree) {
        if (tree instanceof History history) {
            return environment.history(history.event());
        }
        if (tree instanceof Rows rows) {
            return environment.rows(rows.view());
        }
        if (tree instanceof RowByKey row) {
            return environment.row(row.view(), values(row.key()));
        }
        RowExists row = (RowExists) tree;
        return environment.row(row.view(), values(row.key())).isPresent();
    }

    List<Object> values(List<ExpressionTree> trees) {
        List<Object> values = new ArrayList<>();
        trees.forEach(tree -> values.add(value(tree)));
        return List.copyOf(values);
    }

    private Map<String, Object> fields(List<FieldArgument> arguments) {
        Map<String, Object> fields = new LinkedHashMap<>();
        arguments.forEach(argument -> fields.put(argument.field().name().java(), value(argument.value())));
        return fields;
    }

    private Object field(RecordValue record, FieldAccess access) {
        Field field = access.field();
        if (!field.isDerived()) {
            return record.get(field.name().java());
        }
        TypedExpression derivation = evaluator.expressions().of(field.value().orElseThrow()).orElseThrow();
        boolean ofState = access.of() instanceof Variable variable && variable.role() == Role.STATE;
        Environment inside = ofState ? environment : variable -> record;
        return count != null && count.counting().isHandedOn(access)
                ? evaluator.evaluate(derivation, inside, count)
                : evaluator.evaluate(derivation, inside);
    }

    private Object converted(Convert convert) {
        Object value = loose(convert.of());
        if (count != null && Counting.copies(convert)) {
            count.over(value);
        }
        if (convert.type().isOptional()) {
            return convert.of().type().isOptional() ? value : Optional.of(value(convert.of()));
        }
        if (convert.type() instanceof StrongType) {
            return value instanceof BigDecimal decimal ? Decimals.normalized(decimal) : value;
        }
        if (convert.type() instanceof ScalarType scalar && !(convert.of().type() instanceof StrongType)) {
            return widened((Number) value, scalar);
        }
        if (convert.type() instanceof ListOf) {
            return List.copyOf((Collection<?>) value);
        }
        return value instanceof List<?> list ? Sets.copyOf(list) : value;
    }

    private static Object widened(Number value, ScalarType to) {
        return switch (to) {
            case LONG -> value.longValue();
            case DOUBLE -> value.doubleValue();
            default -> Decimals.normalized(BigDecimal.valueOf(value.longValue()));
        };
    }
}
