package dev.slicesmith.runtime.endurance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.PostgresServer;
import dev.slicesmith.runtime.testbed.Soak;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database dies in the middle of the work and comes back. */
class PostgresRestartTest {

    @Test
    void restartedOnce() throws Exception {
        restart(4, Duration.ofSeconds(3), 1);
    }

    @Test
    @Tag("endurance")
    void restartedFiveTimesInAMinute() throws Exception {
        restart(16, Duration.ofSeconds(60), 5);
    }

    private static void restart(int writers, Duration time, int times) throws Exception {
        PostgresServer server = PostgresServer.separate();
        try (Database database = Database.open(server.url(), null, null, writers + 2)) {
            Soak soak = new Soak(JdbcEventStores.open(database, false), 5);
            soak.run(writers, 2, time, () -> {
                for (int i = 0; i < times; i++) {
                    sleep(time.toMillis() / (times + 1));
                    server.restart();
                }
            });
            soak.verify();
            assertTrue(soak.appends() > 0);
        } finally {
            server.stop();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
