package dev.slicesmith.model.expression;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.MapLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Rows;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which expressions count the elements that they look at while they run, and where; the interpreter and generated code
 * both go by it, so that they are cut off alike. Most expressions do not count: a loop or two over collections take as
 * long as the collections are. Those do that go through a collection again and again: a loop in a loop, {@code x in
 * list} or {@code sum(list)} in a loop, in a loop a computed field that has a loop of its own, or many loops side by side.
 */
public final class Counting {

    /** An expression without a loop in a loop that goes through so many collections need not count. */
    private static final int UNCOUNTED = 6;
    /** So many operators and values of a loop's body make it as long as another way through the collection. */
    private static final int STEPS_OF_PASS = 8;
    /** Putting a collection in order takes as long as going through it so often. */
    private static final int SORTED = 4;
    /** So many operators and values of a loop's body take as long as one element. */
    private static final int STEPS = 32;
    /** From so many characters on, a text that is made or searched in a loop counts, and a number takes longer. */
    private static final int LONG = 64;

    /**
     * What it takes to evaluate something.
     *
     * @param steps operators and values, without those in bodies of loops
     * @param passes how many collections are gone through
     * @param nested whether one of them is gone through once per element of another
     */
    private record Work(long steps, int passes, boolean nested) {

        static final Work NONE = new Work(0, 0, false);

        Work and(Work other) {
            return new Work(steps + other.steps, passes + other.passes, nested || other.nested);
        }

        boolean counts() {
            return nested || passes > UNCOUNTED;
        }
    }

    private final CheckedExpressions expressions;
    private final Map<Expression, Work> computed = new ConcurrentHashMap<>();
    private volatile Set<Expression> readCounting;

    /** For the expressions of a model, one of which may read a field that another computes. */
    public Counting(CheckedExpressions expressions) {
        this.expressions = expressions;
    }

    /** Whether an expression counts. */
    public boolean counts(TypedExpression expression) {
        return work(expression.source(), expression.tree()).counts();
    }

    /** Whether a tree counts that stands for itself. */
    public boolean counts(ExpressionTree tree) {
        return work(tree, 0).counts();
    }

    /** Whether the counter is handed on to a computed field that is read, since it has loops of its own. */
    public boolean isHandedOn(FieldAccess access) {
        return access.field().isDerived() && read(access).passes() > 0;
    }

    /** Whether some expression that counts reads the field that this one computes. */
    public boolean isReadCounting(Expression computation) {
        Set<Expression> all = readCounting;
        if (all == null) {
            all = new HashSet<>();
            for (TypedExpression expression : expressions.all()) {
                if (counts(expression)) {
                    collect(expression.tree(), all);
                }
            }
            readCounting = all;
        }
        return all.contains(computation);
    }

    private void collect(ExpressionTree tree, Set<Expression> all) {
        if (tree instanceof FieldAccess access && isHandedOn(access) && all.add(access.field().value().orElseThrow())) {
            expressions.of(access.field().value().orElseThrow()).ifPresent(value -> collect(value.tree(), all));
        }
        tree.children().forEach(child -> collect(child, all));
    }

    /** How many elements the bodies of loops take as long as that are applied to each element one after the other. */
    public int weight(List<Comprehension> loops) {
        long steps = 0;
        for (Comprehension loop : loops) {
            steps += work(loop.body(), 1).steps();
        }
        return weight(steps);
    }

    private static int weight(long steps) {
        return (int) Math.max(1, (steps + STEPS - 1) / STEPS);
    }

    private Work work(Expression source, ExpressionTree tree) {
        Work known = computed.get(source);
        if (known == null) {
            known = work(tree, 0);
            computed.put(source, known);
        }
        return known;
    }

    private Work read(FieldAccess access) {
        Expression value = access.field().value().orElseThrow();
        TypedExpression derivation = expressions.of(value).orElse(null);
        return derivation == null ? Work.NONE : work(value, derivation.tree());
    }

    /** @param depth how many loops are around the tree */
    private Work work(ExpressionTree tree, int depth) {
        if (tree instanceof Comprehension loop) {
            Work body = work(loop.body(), depth + 1);
            int passes = 1 + (int) (body.steps() / STEPS_OF_PASS) + body.passes();
            return work(loop.over(), depth).and(new Work(1, passes, body.nested() || body.passes() > 0));
        }
        Work own = new Work(steps(tree), 0, false);
        if (tree instanceof FieldAccess access && access.field().isDerived()) {
            Work read = read(access);
            own = new Work(read.steps(), read.nested() ? Math.max(UNCOUNTED, read.passes()) : read.passes(), false);
        }
        for (int i = 0; i < tree.children().size(); i++) {
            own = own.and(work(tree.children().get(i), depth));
            if (isPass(tree, i, depth)) {
                own = own.and(new Work(0, sorts(tree) ? SORTED : 1, false));
            }
        }
        return depth > 0 && isRepeated(tree, depth) ? own.and(new Work(0, 1, false)) : own;
    }

    private static int steps(ExpressionTree tree) {
        if (tree instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            // Java reads its digits each time.
            return number.precision() < LONG ? 1 : number.precision() / 2;
        }
        return tree instanceof Call call ? steps(call) : 1;
    }

    /** Operators of exact numbers and of times take longer than others. */
    private static int steps(Call call) {
        return switch (call.function()) {
            case DIVIDE, ROUND, PLUS_DAYS, PLUS_MONTHS, DAYS_BETWEEN, START_OF_DAY -> 32;
            case ADD, SUBTRACT -> call.type() == ScalarType.DECIMAL ? 4 : 1;
            case MULTIPLY -> call.type() == ScalarType.DECIMAL ? 8 : 1;
            default -> 1;
        };
    }

    private static boolean sorts(ExpressionTree tree) {
        return tree instanceof Call call && (call.function() == Function.SORT || call.function() == Function.DISTINCT);
    }

    private static boolean isPass(ExpressionTree tree, int operand, int depth) {
        return tree instanceof Call call && goesThrough(call, operand)
                || tree instanceof Convert convert && copies(convert)
                || depth > 0 && tree instanceof Call text && operand == 0 && searches(text, depth);
    }

    private static boolean isRepeated(ExpressionTree tree, int depth) {
        return tree instanceof Call call
                && (call.function() == Function.MATCHES || joins(call, depth));
    }

    /** Whether a call looks at all elements of the collection that is this operand. */
    public static boolean goesThrough(Call call, int operand) {
        ExpressionTree of = call.argument(operand);
        return isKept(of) && switch (call.function()) {
            case IN -> operand == 1 && of.type() instanceof ListOf;
            case SUM, LAST, DISTINCT, SORT, PUT, WITHOUT, EQUAL, NOT_EQUAL -> operand == 0 && isCollection(of.type());
            case MIN, MAX -> call.arguments().size() == 1;
            case ADD -> isCollection(of.type());
            case SIZE, FIRST, INDEX, LOOKUP -> operand == 0 && of instanceof Rows;
            default -> false;
        };
    }

    /** Whether a conversion copies a collection. */
    public static boolean copies(Convert convert) {
        return isCollection(convert.type()) && isKept(convert.of());
    }

    /** Whether it is there already, and not made by a loop or call that has gone through what it is made of. */
    private static boolean isKept(ExpressionTree tree) {
        return !(tree instanceof Comprehension || tree instanceof ListLiteral || tree instanceof MapLiteral
                || tree instanceof Convert convert && copies(convert)
                || tree instanceof Call call && isCollection(call.type())
                        && (goesThrough(call, 0) || call.arguments().size() > 1 && goesThrough(call, 1)));
    }

    private static boolean isCollection(FieldType type) {
        return type instanceof ListOf || type instanceof SetOf || type instanceof MapOf;
    }

    /** Whether a call in a loop looks through a text that is the same at many elements. */
    public static boolean searches(Call call, int depth) {
        ExpressionTree text = call.argument(0);
        return switch (call.function()) {
            case CONTAINS, LOWER_ASCII, UPPER_ASCII, TRIM -> isSame(text, depth);
            case SIZE -> text.type() == ScalarType.STRING && isSame(text, depth);
            default -> false;
        };
    }

    /** Whether a call in a loop makes a text of one that is the same at many elements, or of a long one. */
    public static boolean joins(Call call, int depth) {
        return call.function() == Function.ADD && call.type() == ScalarType.STRING
                && (isLong(call.argument(0), depth) || isLong(call.argument(1), depth));
    }

    private static boolean isLong(ExpressionTree part, int depth) {
        if (part instanceof Literal literal) {
            return literal.value() instanceof String text && text.length() >= LONG;
        }
        return part instanceof Call call && call.function() == Function.ADD ? joins(call, depth) : isSame(part, depth);
    }

    /** Whether a text is not the element's own, as far as can be told; numbers and the like are short. */
    private static boolean isSame(ExpressionTree text, int depth) {
        boolean isShort = text instanceof Literal || text instanceof Call call && call.function() == Function.STRING;
        return !isShort && (depth > 1 || text.nodes().noneMatch(
                node -> node instanceof Variable variable && variable.role() == Role.LOCAL));
    }
}
