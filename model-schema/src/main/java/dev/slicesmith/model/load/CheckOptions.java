package dev.slicesmith.model.load;

import dev.slicesmith.model.config.Profile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody who starts a check wants of it, above what the project's configuration says.
 *
 * @param profile instead of the configuration's profile
 * @param configuration the configuration for all models; absent for the {@code slicesmith.yaml} beside each
 */
public record CheckOptions(Optional<Profile> profile, Optional<Path> configuration) {

    /** As the configuration beside the models says, if there is one. */
    public static final CheckOptions STANDARD = new CheckOptions(Optional.empty(), Optional.empty());

    public CheckOptions {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(configuration, "configuration");
    }
}
