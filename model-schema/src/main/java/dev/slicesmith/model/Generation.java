package dev.slicesmith.model;

import java.util.Locale;

/** How a value arises by itself where no other source has one. */
public enum Generation {
    /** A new random identifier. */
    UUID,
    /** The time at which it happens. */
    NOW,
    /** The next number. */
    SEQUENCE,
    /** Who sends the command. */
    USER;

    /** The word in the language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
