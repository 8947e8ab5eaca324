package dev.slicesmith.model;

import java.time.Duration;

/** When something happens by itself. */
public sealed interface Schedule {

    /** Again and again after a period. */
    record Every(Duration period) implements Schedule {}

    /**
     * At times of the calendar, in the model's zone.
     *
     * @param expression five fields: minute, hour, day of month, month, day of week
     */
    record Cron(String expression) implements Schedule {}
}
