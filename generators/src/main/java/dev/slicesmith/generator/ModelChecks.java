package dev.slicesmith.generator;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How models are checked.
 *
 * @param profile the profile that stands above the one in the configuration, if given
 * @param configuration the file with severities, thresholds and exceptions; absent for the one beside the model
 */
public record ModelChecks(Optional<String> profile, Optional<Path> configuration) {

    public ModelChecks {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(configuration, "configuration");
    }

    /** As the configuration beside the model says, if there is one. */
    public static ModelChecks standard() {
        return new ModelChecks(Optional.empty(), Optional.empty());
    }
}
