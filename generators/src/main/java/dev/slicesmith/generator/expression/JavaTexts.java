package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.Java.Rank;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.History;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.RowByKey;
import dev.slicesmith.model.expression.ExpressionTree.Rows;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.Function;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Texts one behind the other: with {@code +}, or bounded where what was made once is used again and may grow for ever. */
final class JavaTexts {

    private static final Set<Role> KEPT = EnumSet.of(Role.STATE, Role.ROW, Role.AS, Role.LOCAL);

    private final JavaWriter writer;

    JavaTexts(JavaWriter writer) {
        this.writer = writer;
    }

    Java write(Call sum) {
        List<ExpressionTree> parts = new ArrayList<>();
        addParts(sum, parts);
        Optional<CodeBlock> counter = writer.counterInLoop();
        if (counter.isPresent() && Counting.joins(sum, writer.loops().depth())) {
            return Java.primary("$L.joined($L)", counter.get(), CodeBlock.join(writer.codes(parts), ", "));
        }
        if (mayGrow(parts)) {
            return Java.primary("$T.joined($L)", writer.support("Texts"), CodeBlock.join(writer.codes(parts), ", "));
        }
        // The right operand is put in parentheses if it is a sum: operators group to the left.
        return Java.of(Rank.SUM, "$L + $L",
                writer.write(sum.argument(0)).at(Rank.SUM), writer.write(sum.argument(1)).at(Rank.PRODUCT));
    }

    private static void addParts(ExpressionTree tree, List<ExpressionTree> parts) {
        if (tree instanceof Call call && call.function() == Function.ADD && call.type() == ScalarType.STRING) {
            addParts(call.argument(0), parts);
            addParts(call.argument(1), parts);
        } else {
            parts.add(tree);
        }
    }

    /** With what was kept, or the same twice, each event can double a text; what else comes in from outside is bounded there. */
    private static boolean mayGrow(List<ExpressionTree> parts) {
        List<ExpressionTree> texts = parts.stream().filter(part -> !isShort(part)).toList();
        return texts.stream().anyMatch(part -> part.nodes().anyMatch(JavaTexts::isKept))
                || new HashSet<>(texts).size() < texts.size();
    }

    private static boolean isShort(ExpressionTree part) {
        return part instanceof Literal || part instanceof Call call && call.function() == Function.STRING
                && call.argument(0).type().unwrapped() != ScalarType.STRING;
    }

    private static boolean isKept(ExpressionTree node) {
        return node instanceof Variable variable && KEPT.contains(variable.role())
                || node instanceof History || node instanceof Rows || node instanceof RowByKey;
    }
}
