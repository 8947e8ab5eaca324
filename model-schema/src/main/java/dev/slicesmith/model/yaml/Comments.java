package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the comments of a file and what each belongs to. The engine's own comment events tell no more than a place;
 * since every scalar's place is known, a {@code #} outside of scalars is enough, and reading needs no second mode.
 */
public final class Comments {

    /** Tells editors where the schema is; they look for it at the top. */
    private static final String MODELINE = "# yaml-language-server:";

    private final SourceFile file;
    private final Spots spots;
    private final List<Comment> comments = new ArrayList<>();

    private Comments(SourceFile file, Spots spots) {
        this.file = file;
        this.spots = spots;
    }

    /** All comments from top to bottom; nothing if the file is not well-formed YAML, and then that is reported. */
    public static Optional<List<Comment>> of(SourceFile file, Diagnostics diagnostics) {
        return NodeComposer.compose(file, diagnostics).map(roots -> new Comments(file, new Spots(file, roots)).all());
    }

    private List<Comment> all() {
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line);
            int start = commentStart(text, line);
            if (start >= 0) {
                boolean alone = text.substring(0, start).isBlank() || text.substring(0, start).strip().equals("---");
                int column = Texts.codePoints(text.substring(0, start)) + 1;
                String comment = text.substring(start).stripTrailing();
                comments.add(alone ? own(comment, line, column) : behind(comment, line));
            }
        }
        return comments;
    }

    private int commentStart(String text, int line) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            boolean separate = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t';
            if (separate && !spots.isScalar(line, Texts.codePoints(text.substring(0, at)) + 1)) {
                return at;
            }
        }
        return -1;
    }

    private Comment own(String text, int line, int column) {
        boolean apart = line > 1 && file.line(line - 1).isBlank();
        Spots.Spot next = spots.firstAfter(line);
        if (next != null && next == spots.first() && (text.startsWith(MODELINE) || !isTouching(line, next))) {
            return new Comment(text, Comment.Place.HEAD, apart, List.of());
        }
        if (next == null || next.column() != column) {
            Spots.Spot previous = spots.lastBefore(line, column);
            if (previous != null) {
                return new Comment(text, Comment.Place.AFTER, apart, previous.path());
            }
        }
        return next == null ? new Comment(text, Comment.Place.END, apart, List.of())
                : new Comment(text, Comment.Place.BEFORE, apart, next.path());
    }

    /** Whether only comments stand between a line and what comes next. */
    private boolean isTouching(int line, Spots.Spot next) {
        for (int between = line + 1; between < next.line(); between++) {
            if (!file.line(between).startsWith("#")) {
                return false;
            }
        }
        return true;
    }

    private Comment behind(String text, int line) {
        Spots.Spot spot = spots.on(line);
        return spot == null ? new Comment(text, Comment.Place.END, false, List.of())
                : new Comment(text, Comment.Place.BEHIND, false, spot.path());
    }
}
