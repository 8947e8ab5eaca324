package dev.slicesmith.model.rule;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which fields of its command a decision uses. */
final class CommandFields {

    private final Set<String> used = new HashSet<>();

    private CommandFields() {}

    /** The names of the fields; absent if it cannot be told, since an expression did not pass its check. */
    static Optional<Set<String>> usedBy(Decision decision, ModelIndex index) {
        CommandFields fields = new CommandFields();
        fields.addBoundary(decision.boundary());
        decision.state().forEach(state -> fields.addBoundary(state.boundary()));
        decision.idempotency().ifPresent(field -> fields.used.add(field.name().text()));
        decision.emits().forEach(emit -> fields.addCopies(index.values().of(emit)));
        decision.rules().forEach(rule -> fields.addCopies(index.values().of(rule)));
        for (Expression expression : expressions(decision)) {
            Optional<TypedExpression> typed = index.expressions().of(expression);
            if (typed.isEmpty() || !fields.addReads(typed.get().tree())) {
                return Optional.empty();
            }
        }
        return Optional.of(fields.used);
    }

    private void addBoundary(Boundary boundary) {
        if (boundary instanceof Boundary.Tagged tagged) {
            tagged.by().forEach(tag -> used.add(tag.field().name().text()));
        }
    }

    private void addCopies(List<FieldSource> sources) {
        for (FieldSource source : sources) {
            if (source.source() instanceof ValueSource.Copied copied
                    && copied.origin() == ValueSource.Origin.COMMAND) {
                used.add(copied.name().text());
            }
        }
    }

    /** Whether the command is only asked for its fields, so that they are known. */
    private boolean addReads(ExpressionTree tree) {
        if (tree instanceof ExpressionTree.FieldAccess access && isCommand(access.of())) {
            used.add(access.field().name().text());
            return true;
        }
        if (isCommand(tree)) {
            return false;
        }
        for (ExpressionTree child : tree.children()) {
            if (!addReads(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommand(ExpressionTree node) {
        return node instanceof ExpressionTree.Variable variable && variable.role() == ExpressionTree.Role.COMMAND;
    }

    private static List<Expression> expressions(Decision decision) {
        List<Expression> all = new ArrayList<>();
        for (StateField field : decision.state()) {
            field.value().ifPresent(all::add);
        }
        for (Rule rule : decision.rules()) {
            rule.when().ifPresent(all::add);
            addAll(rule.set(), all);
        }
        for (Emit emit : decision.emits()) {
            emit.when().ifPresent(all::add);
            emit.each().ifPresent(each -> all.add(each.list()));
            addAll(emit.set(), all);
        }
        return all;
    }

    private static void addAll(List<Assignment> assignments, List<Expression> all) {
        assignments.forEach(assignment -> all.add(assignment.expression()));
    }
}
