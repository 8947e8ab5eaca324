package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A read model.
 *
 * @param key the fields that tell rows apart, in order; empty for a view of a single row that is always there
 * @param fields its columns, the key included
 * @param external the system whose data it is, if it is another's
 * @param eventual whether rows follow the events with delay; else they are there when the command returns
 */
public record View(
        Name name,
        List<Field> key,
        List<Field> fields,
        Optional<String> external,
        boolean eventual,
        Documentation documentation,
        SourceSpan span)
        implements Element {

    public View {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    public boolean isExternal() {
        return external.isPresent();
    }

    /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
    @Override
    public int hashCode() {
        return name.text().hashCode();
    }

    /** The field with this name, as text or as Java name. */
    public Optional<Field> field(String name) {
        return Fields.named(fields, name);
    }
}
