package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DocSyntax;
import java.util.Optional;

/** Reads {@code description}, {@code notes}, {@code link} and {@code java}. */
final class DocReader {

    private DocReader() {}

    static DocSyntax read(Keys keys) {
        Optional<SourceText> description = keys.text("description");
        Optional<SourceText> notes = keys.text("notes");
        Optional<SourceText> link = keys.text("link");
        Optional<SourceText> java = keys.has("java") ? keys.name("java") : Optional.empty();
        if (description.isEmpty() && notes.isEmpty() && link.isEmpty() && java.isEmpty()) {
            return DocSyntax.NONE;
        }
        return new DocSyntax(description, notes, link, java);
    }
}
