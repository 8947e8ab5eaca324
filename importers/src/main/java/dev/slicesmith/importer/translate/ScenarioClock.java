package dev.slicesmith.importer.translate;

import dev.slicesmith.model.ScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time at which a scenario's command is decided, as far as expected values tell it. One scenario has one. */
final class ScenarioClock {

    private Optional<Instant> instant = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    /** Takes a value that must be the time of the decision; false if another value contradicts it. */
    boolean tell(String value, ScalarType type) {
        return switch (type) {
            case INSTANT -> at(Instant.parse(value));
            case DATETIME -> at(LocalDateTime.parse(value).toInstant(ZoneOffset.UTC));
            case DATE -> on(LocalDate.parse(value));
            default -> false;
        };
    }

    private boolean at(Instant told) {
        boolean agrees = instant.filter(known -> !known.equals(told)).isEmpty();
        instant = Optional.of(told);
        return agrees && on(told.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private boolean on(LocalDate told) {
        boolean agrees = day.filter(known -> !known.equals(told)).isEmpty();
        day = Optional.of(told);
        return agrees;
    }

    /** What the scenario's clock is set to; empty if nothing tells it. */
    Optional<Instant> instant() {
        return instant.or(() -> day.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
