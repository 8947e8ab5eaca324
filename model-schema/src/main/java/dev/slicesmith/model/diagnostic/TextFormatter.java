package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;

/**
 * For people: the message, the place, the line with a mark below it, other places, and help.
 *
 * <pre>
 * error[SM101]: unknown event "ItemAdedd"
 *   --> shop.yaml:41:12
 *    |
 * 41 |   - ItemAdedd
 *    |     ^^^^^^^^^
 *    = did you mean "ItemAdded"?
 * </pre>
 */
public final class TextFormatter implements DiagnosticFormatter {

    private final Palette palette;

    /** @param colours whether to use a terminal's colours */
    public TextFormatter(boolean colours) {
        this.palette = colours ? Palette.ANSI : Palette.NONE;
    }

    /** The colours of a terminal; all empty if there are none. */
    private record Palette(String error, String warning, String note, String place, String bold, String reset) {

        static final Palette NONE = new Palette("", "", "", "", "", "");
        static final Palette ANSI =
                new Palette("\u001B[1;31m", "\u001B[1;33m", "\u001B[1;36m", "\u001B[34m", "\u001B[1m", "\u001B[0m");

        String of(Severity severity) {
            return switch (severity) {
                case ERROR -> error;
                case WARNING -> warning;
                case NOTE -> note;
            };
        }
    }

    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (out.length() > 0) {
                out.append('\n');
            }
            append(diagnostic, out);
        }
        return out.toString();
    }

    private void append(Diagnostic diagnostic, StringBuilder out) {
        String colour = palette.of(diagnostic.severity());
        out.append(colour).append(diagnostic.severity().word()).append('[').append(diagnostic.code().id()).append(']')
                .append(palette.reset).append(palette.bold).append(": ").append(VisibleText.of(diagnostic.message()))
                .append(palette.reset).append('\n');
        String gutter = " ".repeat(gutterWidth(diagnostic));
        diagnostic.span().ifPresent(span -> {
            out.append(gutter).append(palette.place).append("--> ").append(palette.reset)
                    .append(VisibleText.of(span.toString())).append('\n');
            excerpt(span, gutter, '^', colour, "", out);
        });
        for (Diagnostic.Related related : diagnostic.related()) {
            relatedPlace(related, gutter, out);
        }
        for (String line : diagnostic.help()) {
            out.append(gutter).append(palette.place).append(" = ").append(palette.reset)
                    .append(VisibleText.of(line)).append('\n');
        }
    }

    private void relatedPlace(Diagnostic.Related related, String gutter, StringBuilder out) {
        out.append(gutter).append(palette.place).append("::: ").append(palette.reset)
                .append(VisibleText.of(related.span().toString())).append('\n');
        excerpt(related.span(), gutter, '-', palette.place, " " + VisibleText.of(related.message()), out);
    }

    private void excerpt(SourceSpan span, String gutter, char mark, String colour, String label, StringBuilder out) {
        if (span.file().text().isEmpty() && label.isEmpty()) {
            // A board, or a file that is not there: no line to show.
            return;
        }
        Excerpt excerpt = Excerpt.of(span);
        String number = Integer.toString(span.line());
        String bar = palette.place + "|" + palette.reset;
        out.append(gutter).append(' ').append(bar).append('\n');
        out.append(palette.place).append(" ".repeat(gutter.length() - number.length())).append(number).append(' ')
                .append(palette.reset).append(bar);
        if (!excerpt.source().isEmpty()) {
            out.append(' ').append(excerpt.source());
        }
        out.append('\n').append(gutter).append(' ').append(bar).append(' ').append(" ".repeat(excerpt.indent()))
                .append(colour).append(String.valueOf(mark).repeat(excerpt.width())).append(label)
                .append(colour.isEmpty() ? "" : palette.reset).append('\n');
    }

    private static int gutterWidth(Diagnostic diagnostic) {
        int highest = diagnostic.span().map(SourceSpan::line).orElse(1);
        for (Diagnostic.Related related : diagnostic.related()) {
            highest = Math.max(highest, related.span().line());
        }
        return Math.max(2, Integer.toString(highest).length());
    }
}
