package dev.slicesmith.model.write;

import java.util.List;
import java.util.Optional;

/** Prints nodes: on one line where that fits and no comment is in the way, and otherwise a line for each entry. */
final class Printer {

    private static final int WIDTH = 120;
    private static final int SHORTEST_BLOCK = 40;

    private final StringBuilder out = new StringBuilder();

    static String print(List<String> head, OutNode.Collection root, List<String> end) {
        Printer printer = new Printer();
        printer.comments(head, 0);
        printer.collection(root, 0, false);
        printer.comments(end, 0);
        return printer.out.toString();
    }

    private void comments(List<String> comments, int indent) {
        for (String comment : comments) {
            if (!comment.isEmpty()) {
                out.append(" ".repeat(indent)).append(comment);
            }
            out.append('\n');
        }
    }

    /** @param begun whether the first line has its indentation already, behind the dash of a list */
    private void collection(OutNode.Collection collection, int indent, boolean begun) {
        boolean first = true;
        for (OutNode.Entry entry : collection.entries()) {
            if (entry.isSeparated() && !first) {
                out.append('\n');
            }
            comments(entry.before(), indent);
            if (!first || !begun) {
                out.append(" ".repeat(indent));
            }
            entry(entry, indent);
            comments(entry.after(), indent);
            first = false;
        }
    }

    private void entry(OutNode.Entry entry, int indent) {
        if (entry.key() == null) {
            out.append('-');
        } else {
            out.append(Scalars.inline(entry.key(), false)).append(':');
        }
        value(entry, indent);
    }

    private void value(OutNode.Entry entry, int indent) {
        int column = out.length() - (out.lastIndexOf("\n") + 1) + 1;
        OutNode value = entry.value();
        if (value instanceof OutNode.Scalar scalar) {
            scalar(scalar, entry, column, indent + 2);
            return;
        }
        OutNode.Collection collection = (OutNode.Collection) value;
        String flow = collection.isSpread() && !collection.entries().isEmpty() || hasComments(collection) ? null
                : flow(collection, WIDTH - column);
        if (flow != null) {
            out.append(' ').append(flow);
            endLine(entry);
        } else if (entry.key() == null && !startsWithComment(collection)) {
            out.append(' ');
            if (entry.behind() != null) {
                collection.entries().get(0).behind(entry.behind());
            }
            collection(collection, indent + 2, true);
        } else {
            endLine(entry);
            collection(collection, indent + 2, false);
        }
    }

    /** Then the dash stands alone on its line, and the comment keeps one of its own. */
    private static boolean startsWithComment(OutNode.Collection collection) {
        OutNode.Entry first = collection.entries().get(0);
        boolean nested = first.value() instanceof OutNode.Collection && first.key() == null;
        return !first.before().isEmpty() || nested && first.behind() != null;
    }

    private void scalar(OutNode.Scalar scalar, OutNode.Entry entry, int column, int indent) {
        String inline = Scalars.inline(scalar, false);
        boolean long_ = column + inline.length() > WIDTH || scalar.text().indexOf('\n') >= 0;
        Optional<BlockText.Block> block = long_ && scalar.quoting() != Quoting.WORD
                ? BlockText.of(scalar.text(), Math.max(SHORTEST_BLOCK, WIDTH - indent)) : Optional.empty();
        if (block.isEmpty()) {
            out.append(inline.isEmpty() ? "" : " ").append(inline);
            endLine(entry);
            return;
        }
        out.append(' ').append(block.get().header());
        endLine(entry);
        for (String line : block.get().lines()) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
        }
    }

    private void endLine(OutNode.Entry entry) {
        if (entry.behind() != null) {
            out.append(' ').append(entry.behind());
        }
        out.append('\n');
    }

    private static boolean hasComments(OutNode.Collection collection) {
        for (OutNode.Entry entry : collection.entries()) {
            if (entry.hasComments() || entry.value() instanceof OutNode.Collection inner && hasComments(inner)) {
                return true;
            }
        }
        return false;
    }

    /** The collection on one line; null if it is too long for that or holds a text of several lines. */
    private static String flow(OutNode.Collection collection, int width) {
        StringBuilder line = new StringBuilder();
        return appendFlow(collection, width, line) ? line.toString() : null;
    }

    private static boolean appendFlow(OutNode.Collection collection, int width, StringBuilder line) {
        line.append(collection.isList() ? '[' : '{');
        boolean first = true;
        for (OutNode.Entry entry : collection.entries()) {
            line.append(first ? "" : ", ");
            first = false;
            if (entry.key() != null) {
                line.append(Scalars.inline(entry.key(), true)).append(": ");
            }
            if (!fitsFlow(entry)) {
                return false;
            }
            if (entry.value() instanceof OutNode.Scalar scalar) {
                line.append(Scalars.inline(scalar, true));
            } else if (!appendFlow((OutNode.Collection) entry.value(), width, line)) {
                return false;
            }
            if (line.length() > width) {
                return false;
            }
        }
        line.append(collection.isList() ? ']' : '}');
        return line.length() <= width;
    }

    /** A text of several lines, a nested part with lines of its own, and an empty item of a list do not. */
    private static boolean fitsFlow(OutNode.Entry entry) {
        if (entry.value() instanceof OutNode.Collection inner) {
            return !inner.isSpread() || inner.entries().isEmpty();
        }
        OutNode.Scalar scalar = (OutNode.Scalar) entry.value();
        return scalar.text().indexOf('\n') < 0 && (entry.key() != null || scalar.quoting() != Quoting.NOTHING);
    }
}
