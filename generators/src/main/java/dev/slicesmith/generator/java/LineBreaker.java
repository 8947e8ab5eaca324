package dev.slicesmith.generator.java;

import java.util.List;

/**
 * Breaks lines of Java that are too long where a person would: before {@code permits} and {@code implements}, before
 * the calls of a chain, before operators, and after an opening parenthesis, outermost first.
 *
 * <p>JavaPoet wraps nothing but parameters. With this, no emitter has to count columns.
 */
final class LineBreaker {

    static final int LIMIT = 120;

    private static final int CONTINUATION = 8;
    private static final String[] CLAUSES = {" permits ", " implements ", " extends ", " throws "};

    private final StringBuilder out;

    LineBreaker(StringBuilder out) {
        this.out = out;
    }

    /** Appends the line, broken if it must be, and a line end. */
    void line(String line) {
        if (line.length() <= LIMIT || isComment(line)) {
            out.append(line).append('\n');
            return;
        }
        int indent = indentOf(line);
        out.append(line, 0, indent);
        Piece piece = Piece.of(line.substring(indent));
        if (!clauses(piece, indent)) {
            print(piece, indent, indent + CONTINUATION, 0);
        }
        out.append('\n');
    }

    private static boolean isComment(String line) {
        int start = indentOf(line);
        return line.startsWith("*", start) || line.startsWith("/*", start) || line.startsWith("//", start);
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The head of a type: each clause on its own line, its names filled up to the limit. */
    private boolean clauses(Piece piece, int indent) {
        for (String clause : CLAUSES) {
            int at = piece.indexOf(clause);
            if (at >= 0 && piece.text().endsWith("{") || at >= 0 && piece.text().endsWith("{}")) {
                print(piece.sub(0, at), indent, indent + CONTINUATION, 0);
                newLine(indent + CONTINUATION);
                names(piece.sub(at + 1, piece.length()), indent + CONTINUATION);
                return true;
            }
        }
        return false;
    }

    /** The names of a clause; type arguments that do not fit stand on lines of their own. */
    private void names(Piece clause, int indent) {
        int open = clause.text().indexOf('<');
        if (open < 0 || indent + clause.length() <= LIMIT) {
            fill(clause, indent, 0);
            return;
        }
        out.append(clause.text(), 0, open + 1);
        newLine(indent + CONTINUATION);
        fill(clause.sub(open + 1, clause.length()), indent + CONTINUATION, 0);
    }

    private void fill(Piece piece, int indent, int tail) {
        int column = indent;
        for (Piece word : piece.splitAfter(", ")) {
            int length = word.stripTrailing().length() + (word.text().endsWith(", ") ? 0 : tail);
            if (column > indent && column + length > LIMIT) {
                newLine(indent);
                column = indent;
            }
            out.append(word.text());
            column += word.length();
        }
    }

    /**
     * Prints a piece that has no comma at its own depth.
     *
     * @param column where it starts
     * @param indent where its continuations start
     * @param follow columns to leave for what follows it on its last line
     */
    private void print(Piece piece, int column, int indent, int follow) {
        if (column + piece.length() + follow <= LIMIT) {
            out.append(piece.text());
            return;
        }
        if (!operators(piece, column, indent, follow)
                && !chain(piece, column, indent, follow)
                && !group(piece, column, indent, follow)
                && !assignment(piece, indent, follow)) {
            out.append(piece.text());
        }
    }

    private boolean operators(Piece piece, int column, int indent, int follow) {
        for (String[] level : Piece.OPERATORS) {
            int[] cuts = piece.cutsBefore(level);
            if (cuts.length > 0) {
                if (level[0].equals(" + ")) {
                    filled(piece, cuts, column, indent);
                } else {
                    parts(piece, cuts, column, indent, follow);
                }
                return true;
            }
        }
        return false;
    }

    /** As many operands as fit on each line. */
    private void filled(Piece piece, int[] cuts, int column, int indent) {
        int at = column;
        int start = 0;
        for (int i = 0; i <= cuts.length; i++) {
            Piece part = piece.sub(start, i < cuts.length ? cuts[i] : piece.length());
            int length = part.stripTrailing().length();
            if (i > 0 && at + length > LIMIT) {
                newLine(indent);
                at = indent;
            }
            out.append(part.text());
            at += part.length();
            start += part.length();
        }
    }

    private boolean chain(Piece piece, int column, int indent, int follow) {
        int[] cuts = piece.chainCuts();
        if (cuts.length == 0) {
            return false;
        }
        parts(piece, cuts, column, indent, follow);
        return true;
    }

    private void parts(Piece piece, int[] cuts, int column, int indent, int follow) {
        int start = 0;
        int at = column;
        for (int cut : cuts) {
            print(piece.sub(start, cut).stripTrailing(), at, indent + CONTINUATION, 0);
            newLine(indent);
            at = indent;
            start = cut;
        }
        print(piece.sub(start, piece.length()), at, indent + CONTINUATION, follow);
    }

    /** Opens the widest parenthesis: its items on the next line if they fit there, else each on a line of its own. */
    private boolean group(Piece piece, int column, int indent, int follow) {
        int open = piece.widestGroup();
        if (open < 0) {
            return false;
        }
        int close = piece.closing(open);
        out.append(piece.text(), 0, open + 1);
        Piece inside = piece.sub(open + 1, close);
        int tail = piece.length() - close + follow;
        if (piece.isControl(open)) {
            print(inside, column + open + 1, indent, tail);
        } else {
            items(inside, column + open + 1, indent, tail);
        }
        out.append(piece.text(), close, piece.length());
        return true;
    }

    private void items(Piece inside, int column, int indent, int tail) {
        if (inside.isCallAlone() && column + inside.headLength() <= LIMIT) {
            print(inside, column, indent, tail);
            return;
        }
        newLine(indent);
        if (indent + inside.length() + tail <= LIMIT) {
            out.append(inside.text());
            return;
        }
        List<Piece> all = inside.splitAfter(", ");
        if (inside.isPlain()) {
            fill(inside, indent, tail);
            return;
        }
        boolean first = true;
        for (Piece item : all) {
            if (!first) {
                removeSpace();
                newLine(indent);
            }
            first = false;
            print(item.stripTrailing(), indent, indent + CONTINUATION, tail);
        }
    }

    private boolean assignment(Piece piece, int indent, int follow) {
        int[] cuts = piece.cutsBefore(Piece.ARROWS);
        if (cuts.length == 0) {
            return false;
        }
        int behindOperator = piece.text().indexOf(' ', cuts[0] + 1) + 1;
        out.append(piece.text(), 0, behindOperator - 1);
        newLine(indent);
        print(piece.sub(behindOperator, piece.length()), indent, indent + CONTINUATION, follow);
        return true;
    }

    private void removeSpace() {
        if (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private void newLine(int indent) {
        removeSpace();
        out.append('\n');
        for (int i = 0; i < indent; i++) {
            out.append(' ');
        }
    }
}
