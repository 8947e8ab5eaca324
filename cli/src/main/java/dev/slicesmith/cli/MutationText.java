package dev.slicesmith.cli;

import dev.slicesmith.model.diagnostic.VisibleText;
import dev.slicesmith.model.mutation.Mutant;
import dev.slicesmith.model.mutation.MutationCheck;
import dev.slicesmith.model.source.SourceSpan;
import java.time.Duration;
import java.util.Locale;

/** What no scenario notices, as a person reads it: each change at its line. */
final class MutationText {

    private static final String YELLOW = "\u001b[33m";
    private static final String GREEN = "\u001b[32m";
    private static final String PLAIN = "\u001b[0m";

    private final Terminal terminal;

    MutationText(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(String model, MutationCheck.Result result, Duration time) {
        StringBuilder text = new StringBuilder();
        result.unnoticed().forEach(mutant -> mutant(mutant, text));
        String line = String.format(Locale.ROOT, "%d of %d changes noticed (%.1f %%)",
                result.tried() - result.unnoticed().size(), result.tried(), Math.floor(result.percent() * 10) / 10);
        text.append('\n').append(VisibleText.of(model)).append(": ")
                .append(coloured(result.unnoticed().isEmpty() ? GREEN : YELLOW, line))
                .append(String.format(Locale.ROOT, " in %.1f s\n", time.toMillis() / 1000.0));
        terminal.out().print(text);
        terminal.out().flush();
    }

    private void mutant(Mutant mutant, StringBuilder text) {
        SourceSpan span = mutant.span();
        String line = span.file().line(span.line());
        String lead = line.substring(0, line.length() - line.stripLeading().length());
        text.append('\n').append(coloured(YELLOW, "not noticed")).append("  ")
                .append(VisibleText.of(mutant.owner() + ": " + mutant.change())).append('\n');
        text.append("          ").append(VisibleText.of(span.toString())).append('\n');
        text.append("            | ").append(VisibleText.of(line.strip())).append('\n');
        text.append("            | ").append(" ".repeat(Math.max(0, span.column() - 1 - lead.length()))).append("^\n");
    }

    private String coloured(String colour, String text) {
        return terminal.colourOut() ? colour + text + PLAIN : text;
    }
}
