package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceFile;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of the pen that make an engine stumble elsewhere, told by the lines around; all lines from 1. */
final class Slips {

    private static final Pattern NAME = Pattern.compile("(?:^|[\\s\\[{,-])([\\p{L}_][\\p{L}\\p{N}_]*) +$");

    private Slips() {}

    /** Whether a line with a key stands deeper than the one above it, which has a value already. */
    static boolean isTooDeep(SourceFile file, int line, int column) {
        String text = file.line(line);
        int above = line - 1;
        while (above > 0 && isSilent(file.line(above))) {
            above--;
        }
        return above > 0 && indentation(text) > indentation(file.line(above)) && text.indexOf(':') == column - 1;
    }

    /** Whether a bracket or a quote follows a colon at once, somewhere before a column: no key for YAML. */
    static boolean lacksBlank(SourceFile file, int line, int column) {
        String text = file.line(line);
        for (int i = 0; i + 1 < Math.min(column, text.length()); i++) {
            if (text.charAt(i) == ':' && "{[\"'".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The name before a bracket without a colon between: {@code AddItem {cart: c1}}; absent if there is none. */
    static Optional<String> nameBefore(SourceFile file, int line, int column) {
        String text = file.line(line);
        int bracket = text.lastIndexOf('{', Math.min(column, text.length()) - 1);
        Matcher name = NAME.matcher(text.substring(0, Math.max(bracket, 0)));
        return bracket > 0 && name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The first line with a quote that it does not close. */
    static OptionalInt openQuote(SourceFile file, int from, int to) {
        for (int line = from; line <= to; line++) {
            String text = file.line(line).replace("\\\"", "");
            if (!isSilent(text) && text.chars().filter(c -> c == '"').count() % 2 == 1) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    /** Column from 1. */
    static int indentation(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks + 1;
    }

    private static boolean isSilent(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }
}
