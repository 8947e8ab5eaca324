package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A fact.
 *
 * @param name the name as written
 * @param fields what it tells
 * @param stream the stream it belongs to, where the fields do not say
 * @param external the system it comes from, if it is another's
 * @param version the current version, 1 if absent
 * @param upcasts from older versions to the next
 * @param doc description, notes, link, Java name
 */
public record EventSyntax(
        SourceText name,
        List<FieldSyntax> fields,
        Optional<SourceText> stream,
        Optional<SourceText> external,
        Optional<SourceText> version,
        List<Upcast> upcasts,
        DocSyntax doc) {

    public EventSyntax {
        fields = List.copyOf(fields);
        upcasts = List.copyOf(upcasts);
    }

    /**
     * How an older version becomes the next one.
     *
     * @param from the older version's number
     * @param set the fields that the next version has besides or otherwise
     */
    public record Upcast(SourceText from, List<AssignmentSyntax> set) {

        public Upcast {
            set = List.copyOf(set);
        }
    }
}
