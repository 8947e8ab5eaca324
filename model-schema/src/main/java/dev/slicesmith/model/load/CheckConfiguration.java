package dev.slicesmith.model.load;

import dev.slicesmith.model.rule.Thresholds;
import java.util.Objects;

/**
 * How models are checked.
 *
 * @param thresholds from where on shapes are worth a note
 */
public record CheckConfiguration(Thresholds thresholds) {

    /** What holds if nobody says otherwise. */
    public static final CheckConfiguration DEFAULT = new CheckConfiguration(Thresholds.DEFAULTS);

    public CheckConfiguration {
        Objects.requireNonNull(thresholds, "thresholds");
    }
}
