package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;

/** A plain value: of an example, a default, or a scenario. */
public sealed interface ValueSyntax {

    SourceSpan span();

    /**
     * A number, date, word or text; what it is, the field's type decides.
     *
     * @param text as written; empty and plain means no value
     */
    record Scalar(SourceText text) implements ValueSyntax {

        @Override
        public SourceSpan span() {
            return text.span();
        }
    }

    /** Several values in order. */
    record Sequence(List<ValueSyntax> items, SourceSpan span) implements ValueSyntax {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Named values. */
    record Mapping(List<Entry> entries, SourceSpan span) implements ValueSyntax {

        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One named value.
     *
     * @param name of a field or a key
     * @param value its value
     */
    record Entry(SourceText name, ValueSyntax value) {}
}
