package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.input.Markup;
import java.util.regex.Pattern;

/** Titles without markup and without the prefixes by which the Toolkit knows its frames. */
final class Titles {

    private static final Pattern PREFIX =
            Pattern.compile("^(?:slice|spec|scenario|gwt)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    private Titles() {}

    static String clean(String title) {
        return PREFIX.matcher(Markup.line(title)).replaceFirst("").strip();
    }
}
