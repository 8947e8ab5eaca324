package dev.slicesmith.importer;

import dev.slicesmith.importer.finding.Finding;
import dev.slicesmith.importer.translate.TranslatedModel;
import java.util.List;
import java.util.Optional;

/**
 * What an import yields.
 *
 * @param source the board's path as shown to people
 * @param format what it was read as; absent if it was not recognised
 * @param models one per bounded context; none if there is an error among the findings
 * @param findings what was inferred, changed and left out, in the order in which it was found
 */
public record ImportResult(
        String source, Optional<BoardFormat> format, List<TranslatedModel> models, List<Finding> findings) {

    public ImportResult {
        models = List.copyOf(models);
        findings = List.copyOf(findings);
    }
}
