package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/** How strict the checks are where no single severity is set. */
public enum Profile {
    /** While people still draw: what would be a warning is a note. */
    SKETCH,
    /** Every code has its own severity. */
    DEFAULT,
    /** Before a release: what would be a warning is an error. */
    STRICT;

    /** The word in a configuration and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The profile with that word, if there is one. */
    public static Optional<Profile> of(String word) {
        for (Profile profile : values()) {
            if (profile.word().equals(word)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** The severity in this profile of what has the given one of its own. */
    public Severity severity(Severity own) {
        if (own != Severity.WARNING || this == DEFAULT) {
            return own;
        }
        return this == SKETCH ? Severity.NOTE : Severity.ERROR;
    }
}
