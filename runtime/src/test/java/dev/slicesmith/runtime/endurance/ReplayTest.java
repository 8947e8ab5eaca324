package dev.slicesmith.runtime.endurance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.PostgresServer;
import dev.slicesmith.runtime.testbed.Replayer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long history is replayed in little memory. */
class ReplayTest {

    @Test
    void twentyThousandEvents() throws Exception {
        replay(20_000, "-Xmx32m");
    }

    @Test
    @Tag("endurance")
    void tenMillionEvents() throws Exception {
        replay(10_000_000, "-Xmx128m");
    }

    private static void replay(int events, String memory) throws Exception {
        String url = PostgresServer.newSchema();
        try (Database database = Database.open(url, null, null, 2)) {
            JdbcEventStores.open(database, false);
            database.execute(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("INSERT INTO es_event (id, type, version, tags, data, time) SELECT "
                            + "gen_random_uuid(), 'ItemAdded', 2, ARRAY['CartId:' || cart], ('{\"cart\":\"' || cart"
                            + " || '\",\"item\":\"" + "x".repeat(100) + "\",\"price\":9.9}')::json, now() FROM (SELECT "
                            + "md5((i % 1000)::text)::uuid AS cart FROM generate_series(1, " + events + ") i) carts");
                }
            });
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    memory, "-cp", System.getProperty("java.class.path"), Replayer.class.getName(), url)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(0, process.waitFor());
            assertEquals(Integer.toString(events), output.strip());
        }
    }
}
