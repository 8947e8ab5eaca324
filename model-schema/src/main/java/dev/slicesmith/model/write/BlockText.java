package dev.slicesmith.model.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a long or many-lined text out as a block, if the block gives exactly that text back. */
final class BlockText {

    private BlockText() {}

    /**
     * The header and the lines of a block.
     *
     * @param header {@code |}, {@code |-}, {@code >} and so on
     * @param lines without indentation
     */
    record Block(String header, List<String> lines) {}

    /**
     * A block for a text.
     *
     * @param width columns that a line should not exceed
     * @return nothing if the text is short, or if a block could not hold it
     */
    static Optional<Block> of(String text, int width) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (body.isEmpty() || body.endsWith("\n") || !isPrintable(body)) {
            return Optional.empty();
        }
        boolean clipped = body.length() < text.length();
        if (body.indexOf('\n') >= 0) {
            return literal(body, clipped);
        }
        return clipped || text.length() > width ? folded(body, clipped, width) : Optional.empty();
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n' && Scalars.needsEscape(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Block> literal(String body, boolean clipped) {
        List<String> lines = List.of(body.split("\n", -1));
        String first = lines.get(0);
        String last = lines.get(lines.size() - 1);
        if (first.isBlank() || first.startsWith(" ") || first.startsWith("\t") || last.isBlank()) {
            return Optional.empty();
        }
        for (String line : lines) {
            if (!line.isEmpty() && line.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Block(clipped ? "|" : "|-", lines));
    }

    /** Broken only at single blanks, which folding puts back. */
    private static Optional<Block> folded(String body, boolean clipped, int width) {
        if (body.startsWith(" ") || body.endsWith(" ")) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        int lastBreak = -1;
        for (int i = 1; i < body.length(); i++) {
            if (i - start > width && lastBreak > start) {
                lines.add(body.substring(start, lastBreak));
                start = lastBreak + 1;
                lastBreak = -1;
            }
            boolean single = body.charAt(i) == ' ' && body.charAt(i - 1) != ' ' && body.charAt(i + 1) != ' ';
            lastBreak = single ? i : lastBreak;
        }
        if (body.length() - start > width && lastBreak > start) {
            lines.add(body.substring(start, lastBreak));
            start = lastBreak + 1;
        }
        lines.add(body.substring(start));
        return Optional.of(new Block(clipped ? ">" : ">-", lines));
    }
}
