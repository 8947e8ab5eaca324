package dev.slicesmith.importer;

import dev.slicesmith.importer.input.Limits;
import java.util.Optional;

/**
 * How to import.
 *
 * @param format the format, where its recognition by content is not wanted
 * @param limits how much is read
 */
public record ImportOptions(Optional<BoardFormat> format, Limits limits) {

    /** Recognition by content, within the usual limits. */
    public static final ImportOptions DEFAULT = new ImportOptions(Optional.empty(), Limits.DEFAULT);
}
