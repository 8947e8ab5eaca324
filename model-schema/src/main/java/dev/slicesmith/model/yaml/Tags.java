package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceSpan;

/** YAML's tags, which have no meaning in a model but are what a negated expression looks like. */
final class Tags {

    private Tags() {}

    /** {@code when: !state.created} is a tag to YAML, but an expression to everybody else. */
    static void report(SourceSpan span, String tag, String value, Diagnostics diagnostics) {
        if (tag.startsWith("!")) {
            diagnostics.report(Diagnostic.at(span, YamlCode.QUOTE_EXPRESSION,
                            "YAML takes " + Texts.quoted(tag) + " for a tag")
                    .help("quote this expression: \"" + asWritten(tag, value) + "\""));
        } else {
            diagnostics.report(Diagnostic.at(span, YamlCode.TAG, "YAML tags have no meaning in a model")
                    .help("leave the tag out; a value is read by the type of its field"));
        }
    }

    /** The text that stands in the file, tag and all, so that an expression is still the one that was meant. */
    static String asWritten(String tag, String value) {
        if (!tag.startsWith("!")) {
            return value;
        }
        return value.isEmpty() ? tag : tag + " " + value;
    }
}
