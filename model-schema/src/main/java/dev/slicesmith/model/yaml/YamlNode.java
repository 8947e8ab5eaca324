package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;

/** A piece of YAML with its place. Tags are reported and gone; an alias is the node that it stands for. */
sealed interface YamlNode {

    SourceSpan span();

    /** Whether nothing is written here: an empty plain scalar, {@code ~} or {@code null}. */
    default boolean isNull() {
        return false;
    }

    /** Whether literally nothing is written here; {@code null} is a word, and in expressions a value. */
    default boolean isBlank() {
        return false;
    }

    /** What this is, for messages. */
    String describe();

    /** A scalar, always read by its text. */
    record Scalar(SourceText text) implements YamlNode {

        private static final int SHOWN = 40;

        @Override
        public SourceSpan span() {
            return text.span();
        }

        @Override
        public boolean isNull() {
            return text.style() == SourceText.Style.PLAIN
                    && (text.value().isEmpty() || text.value().equals("~") || text.value().equals("null"));
        }

        @Override
        public boolean isBlank() {
            return text.style() == SourceText.Style.PLAIN && text.value().isEmpty();
        }

        @Override
        public String describe() {
            return isNull() ? "nothing" : "the text " + Texts.quoted(text.value(), SHOWN);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {

        @Override
        public String describe() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /** A mapping; duplicate keys are still in it. */
    record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {

        @Override
        public String describe() {
            return entries.isEmpty() ? "an empty mapping" : "a mapping";
        }
    }

    /** One key of a mapping and what stands behind it. */
    record Entry(YamlNode key, YamlNode value) {}
}
