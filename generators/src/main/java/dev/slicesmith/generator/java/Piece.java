package dev.slicesmith.generator.java;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a line of Java, with the nesting of its parentheses; text in literals counts as nested. */
record Piece(String text, int[] depth) {

    /** Operators before which a line may be broken, loosest first. */
    static final String[][] OPERATORS = {{" ? ", " : "}, {" || "}, {" && "}, {" + "}};

    static final String[] ARROWS = {" = ", " -> "};

    private static final int IN_LITERAL = 1000;

    static Piece of(String text) {
        int[] depth = new int[text.length()];
        int level = 0;
        char literal = 0;
        for (int i = 0; i < depth.length; i++) {
            char c = text.charAt(i);
            if (literal != 0) {
                depth[i] = IN_LITERAL;
                if (c == '\\') {
                    depth[++i] = IN_LITERAL;
                } else if (c == literal) {
                    literal = 0;
                }
            } else if (c == '"' || c == '\'') {
                literal = c;
                depth[i] = level;
            } else {
                level -= c == ')' ? 1 : 0;
                depth[i] = level;
                level += c == '(' ? 1 : 0;
            }
        }
        return new Piece(text, depth);
    }

    int length() {
        return text.length();
    }

    Piece sub(int from, int to) {
        return of(text.substring(from, to));
    }

    Piece stripTrailing() {
        return text.endsWith(" ") ? of(text.stripTrailing()) : this;
    }

    /** Where the text stands outside all parentheses, or -1. */
    int indexOf(String part) {
        int at = text.indexOf(part);
        while (at >= 0 && depth[at] != 0) {
            at = text.indexOf(part, at + 1);
        }
        return at;
    }

    /** The pieces that end with this separator at depth 0; generics' commas do not count. */
    List<Piece> splitAfter(String separator) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int angles = 0;
        for (int i = 0; i < text.length(); i++) {
            angles += angle(i);
            if (depth[i] == 0 && angles == 0 && text.startsWith(separator, i)) {
                pieces.add(sub(start, i + separator.length()));
                start = i + separator.length();
            }
        }
        pieces.add(sub(start, text.length()));
        return pieces;
    }

    /** Type arguments open behind a name, comparisons stand between spaces. */
    private int angle(int i) {
        char c = text.charAt(i);
        if (depth[i] != 0 || c != '<' && c != '>') {
            return 0;
        }
        boolean spaced = i > 0 && text.charAt(i - 1) == ' ' || i > 0 && text.charAt(i - 1) == '-';
        return spaced ? 0 : c == '<' ? 1 : -1;
    }

    /** Positions of the operators themselves, at depth 0, behind a lambda's arrow only if nothing is before it. */
    int[] cutsBefore(String[] operators) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (depth[i] == 0) {
                for (String operator : operators) {
                    if (text.startsWith(operator, i)) {
                        cuts.add(i + 1);
                    }
                }
            }
        }
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Positions of the dots of a chain of calls, without the first if a plain name stands before it. */
    int[] chainCuts() {
        List<Integer> cuts = new ArrayList<>();
        boolean called = false;
        for (int i = 0; i < text.length(); i++) {
            if (depth[i] != 0) {
                continue;
            }
            if (text.charAt(i) == ')') {
                called = true;
            } else if (text.charAt(i) == '.' && called && isCall(i)) {
                cuts.add(i);
            }
        }
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isCall(int dot) {
        int i = dot + 1;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '(';
    }

    /** The opening parenthesis at depth 0 with most between it and its end, or -1. */
    int widestGroup() {
        int widest = -1;
        int width = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(' && depth[i] == 0) {
                int end = closing(i);
                if (end - i > width) {
                    width = end - i;
                    widest = i;
                }
            }
        }
        return widest;
    }

    /** Whether this is one argument that is a call or a lambda, whose own arguments are what makes it long. */
    boolean isCallAlone() {
        return text.endsWith(")") && splitAfter(", ").size() == 1 && widestGroup() >= 0;
    }

    /** Whether these are names only, without calls. */
    boolean isPlain() {
        return text.indexOf('(') < 0 && text.indexOf('"') < 0;
    }

    /** How much stands before the place where it is broken. */
    int headLength() {
        int[] chain = chainCuts();
        return chain.length > 0 ? chain[0] : widestGroup() + 1;
    }

    int closing(int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == ')' && depth[i] == depth[open]) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether the parenthesis belongs to {@code if}, {@code for} or {@code while}. */
    boolean isControl(int open) {
        return text.startsWith("if (") && open == 3
                || text.startsWith("} else if (") && open == 10
                || text.startsWith("while (") && open == 6
                || text.startsWith("for (") && open == 4;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece && text.equals(piece.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
