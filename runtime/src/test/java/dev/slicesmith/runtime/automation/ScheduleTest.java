package dev.slicesmith.runtime.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 3 * * *       | 2026-01-01T02:59:00Z | 2026-01-01T03:00:00Z",
        "0 3 * * *       | 2026-01-01T03:00:00Z | 2026-01-02T03:00:00Z",
        "*/15 * * * *    | 2026-01-01T00:50:10Z | 2026-01-01T01:00:00Z",
        "5,10-12 8 * * * | 2026-01-01T08:10:30Z | 2026-01-01T08:11:00Z",
        "0 0 1 * *       | 2026-01-31T12:00:00Z | 2026-02-01T00:00:00Z",
        "0 0 29 2 *      | 2026-01-01T00:00:00Z | 2028-02-29T00:00:00Z",
        "0 9 * * MON-FRI | 2026-01-02T10:00:00Z | 2026-01-05T09:00:00Z",
        "0 9 * * 7       | 2026-01-02T10:00:00Z | 2026-01-04T09:00:00Z",
        "0 0 13 * FRI    | 2026-01-02T00:00:00Z | 2026-01-09T00:00:00Z",
        "0 0 1 JUL *     | 2026-01-02T00:00:00Z | 2026-07-01T00:00:00Z",
        "10-50/20 1 * * *| 2026-01-01T01:10:00Z | 2026-01-01T01:30:00Z",
    })
    void cronKnowsTheNextTime(String expression, Instant after, Instant next) {
        assertEquals(next, Schedule.cron(expression, ZoneId.of("UTC")).next(after));
    }

    @Test
    void cronCountsInItsZone() {
        Schedule schedule = Schedule.cron("30 2 * * *", ZoneId.of("Europe/Berlin"));

        assertEquals(Instant.parse("2026-01-01T01:30:00Z"), schedule.next(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), schedule.next(Instant.parse("2026-03-29T00:00:00Z")));
        assertEquals(Instant.parse("2026-03-30T00:30:00Z"), schedule.next(Instant.parse("2026-03-29T01:30:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
        "5-1 * * * *", "a * * * *", "*/0 * * * *", ", * * * *", "* * * * * *", "-1 * * * *"})
    void cronRefusesWhatItDoesNotUnderstand(String expression) {
        assertThrows(IllegalArgumentException.class, () -> Schedule.cron(expression, ZoneId.of("UTC")));
    }

    @Test
    void aPeriodDoesNotDependOnTheStart() {
        Schedule schedule = Schedule.every(Duration.ofMinutes(15));

        assertEquals(Instant.parse("2026-01-01T00:15:00Z"), schedule.next(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals(Instant.parse("2026-01-01T00:15:00Z"), schedule.next(Instant.parse("2026-01-01T00:14:59Z")));
    }
}
