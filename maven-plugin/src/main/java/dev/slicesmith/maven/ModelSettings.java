package dev.slicesmith.maven;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.model.config.Profile;
import dev.slicesmith.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which models, and how they are checked, as the pom says it.
 *
 * @param models files and folders
 * @param config a configuration, or null
 * @param profile a profile's word, or null
 * @param failOn a severity's word
 */
record ModelSettings(List<Path> models, Path config, String profile, String failOn) {

    /** How models are checked. */
    ModelChecks checks() throws MojoExecutionException {
        Optional<Profile> chosen = profile == null ? Optional.empty() : Optional.of(oneOf("profile", profile,
                Profile.values(), Profile::word));
        return ModelChecks.of(models, Optional.ofNullable(config), chosen);
    }

    /** From which severity on a finding fails the build. */
    Severity threshold() throws MojoExecutionException {
        return oneOf("failOn", failOn, Severity.values(), Severity::word);
    }

    private static <T> T oneOf(String parameter, String written, T[] known, Function<T, String> word)
            throws MojoExecutionException {
        for (T each : known) {
            if (word.apply(each).equals(written.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new MojoExecutionException("<" + parameter + "> is \"" + written + "\", but can be "
                + Arrays.stream(known).map(word).collect(Collectors.joining(", ")));
    }
}
