package dev.slicesmith.model.expression.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was written, not yet understood. Places are indexes of {@code char}s in the text; the end is exclusive. */
public sealed interface SyntaxNode {

    int start();

    int end();

    /** {@code null}. */
    record NullNode(int start, int end) implements SyntaxNode {}

    /** {@code true} or {@code false}. */
    record BooleanNode(boolean value, int start, int end) implements SyntaxNode {}

    /**
     * A number with its sign.
     *
     * @param whole whether it was written as an integer
     */
    record NumberNode(BigDecimal value, boolean whole, int start, int end) implements SyntaxNode {}

    /** A text, escapes undone. */
    record TextNode(String value, int start, int end) implements SyntaxNode {}

    /** A name. */
    record NameNode(String name, int start, int end) implements SyntaxNode {}

    /** {@code of.field}. */
    record SelectNode(SyntaxNode of, NameNode field) implements SyntaxNode {

        @Override
        public int start() {
            return of.start();
        }

        @Override
        public int end() {
            return field.end();
        }
    }

    /** {@code name(arguments)} or {@code target.name(arguments)}. */
    record CallNode(Optional<SyntaxNode> target, NameNode name, List<SyntaxNode> arguments, int end)
            implements SyntaxNode {

        public CallNode {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int start() {
            return target.map(SyntaxNode::start).orElse(name.start());
        }
    }

    /**
     * An operator with one to three operands.
     *
     * @param sign {@code !}, {@code -}, {@code +}, …, {@code in}, {@code []} for an index, {@code ?} for a choice
     */
    record OperatorNode(String sign, List<SyntaxNode> operands, int start, int end) implements SyntaxNode {

        public OperatorNode {
            operands = List.copyOf(operands);
        }
    }

    /** {@code [a, b]}. */
    record ListNode(List<SyntaxNode> items, int start, int end) implements SyntaxNode {

        public ListNode {
            items = List.copyOf(items);
        }
    }

    /** {@code {k: v}}. */
    record MapNode(List<EntryNode> entries, int start, int end) implements SyntaxNode {

        public MapNode {
            entries = List.copyOf(entries);
        }
    }

    /** An entry of a map. */
    record EntryNode(SyntaxNode key, SyntaxNode value) {}

    /** {@code Type{field: value}}. */
    record ConstructNode(NameNode type, List<ArgumentNode> arguments, int end) implements SyntaxNode {

        public ConstructNode {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int start() {
            return type.start();
        }
    }

    /** A value for a field. */
    record ArgumentNode(NameNode field, SyntaxNode value) {}
}
