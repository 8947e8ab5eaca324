package dev.slicesmith.runtime.app;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.metric.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What an application stands on.
 *
 * @param database where events, views and notes are
 * @param clock tells the time, in microseconds
 * @param ids makes identifiers
 * @param metrics is told what happens
 * @param cachedStates how many states of decisions are kept in memory
 * @param rebuild whether all views are made anew at the start
 */
public record Foundation(Database database, Clock clock, Supplier<UUID> ids, Metrics metrics, int cachedStates,
        boolean rebuild) {

    public Foundation {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(metrics, "metrics");
    }

    /** With the system's clock and random identifiers. */
    public static Foundation of(Database database, Metrics metrics, int cachedStates, boolean rebuild) {
        // Databases keep microseconds; a time that is not rounded would differ from what is read back.
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        return new Foundation(database, clock, UUID::randomUUID, metrics, cachedStates, rebuild);
    }

    /** As an operator says, over a database that this opens. */
    public static Foundation of(Settings settings) {
        Database database =
                Database.open(settings.url(), settings.user(), settings.password(), settings.connections());
        return of(database, new Metrics(), settings.cachedStates(), settings.rebuild());
    }
}
