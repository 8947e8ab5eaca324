package dev.slicesmith.generator;

import java.util.Optional;

/** The Java release that generated code is written for. */
public enum JavaRelease {
    JAVA_17(17),
    JAVA_21(21),
    JAVA_25(25);

    private final int number;

    JavaRelease(int number) {
        this.number = number;
    }

    /** The release as {@code javac --release} takes it. */
    public int number() {
        return number;
    }

    /** Whether {@code switch} may look at types. */
    public boolean hasPatternSwitch() {
        return number >= 21;
    }

    /** The release with this number, if code can be written for it. */
    public static Optional<JavaRelease> numbered(int number) {
        for (JavaRelease release : values()) {
            if (release.number == number) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }
}
