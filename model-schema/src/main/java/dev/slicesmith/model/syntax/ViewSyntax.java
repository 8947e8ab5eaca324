package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A read model.
 *
 * @param name the name as written
 * @param key the fields that tell rows apart; none means a single row
 * @param fields its columns
 * @param external the system whose data it is, if it is another's
 * @param consistency {@code immediate} or {@code eventual}
 * @param doc description, notes, link, Java name
 */
public record ViewSyntax(
        SourceText name,
        List<SourceText> key,
        List<FieldSyntax> fields,
        Optional<SourceText> external,
        Optional<SourceText> consistency,
        DocSyntax doc) {

    public ViewSyntax {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }
}
