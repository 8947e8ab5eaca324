package dev.slicesmith.model;

import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A fact.
 *
 * @param fields what it tells
 * @param stream the stream that it belongs to; absent if it belongs to the context
 * @param tags the fields that say which identities it concerns, the stream's included
 * @param external the system it comes from, if it is another's
 * @param version the current version, from 1
 * @param upcasts how older versions become the next, by ascending version
 */
public record Event(
        Name name,
        List<Field> fields,
        Optional<Stream> stream,
        List<TagField> tags,
        Optional<String> external,
        int version,
        List<Upcast> upcasts,
        Documentation documentation,
        SourceSpan span)
        implements Element {

    public Event {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
        upcasts = List.copyOf(upcasts);
    }

    /**
     * A field that tags the event with identities.
     *
     * @param field the field; its type is the id, or optional, list or set of it
     * @param id the identifier's type
     */
    public record TagField(Field field, StrongType id) {}

    /**
     * How one version becomes the next.
     *
     * @param from the older version
     * @param set values that the next version has besides or otherwise
     */
    public record Upcast(int from, List<Assignment> set) {

        public Upcast {
            set = List.copyOf(set);
        }
    }

    public boolean isExternal() {
        return external.isPresent();
    }

    /** The field with this name, as text or as Java name. */
    public Optional<Field> field(String name) {
        return Fields.named(fields, name);
    }
}
