package dev.slicesmith.importer.translate;

import dev.slicesmith.model.syntax.ModelSyntax;
import java.util.List;

/**
 * The model of one bounded context.
 *
 * @param name the context
 * @param model the syntax, for the linker and the writer
 * @param slices how many slices the board has of it
 * @param specs what became of its specifications
 */
public record TranslatedModel(String name, ModelSyntax model, int slices, List<SpecOutcome> specs) {

    public TranslatedModel {
        specs = List.copyOf(specs);
    }
}
