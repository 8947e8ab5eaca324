package dev.slicesmith.generator.runtime.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.RunningProject;
import dev.slicesmith.generator.testing.RunningProject.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project runs: commands, views, queries, other systems, time, on both databases, and again after a restart. */
class PlainRunningTest {

    private static final String DOOR = "\"door\": \"00000000-0000-0000-0000-00000000000d\"";
    private static final String P1 = "00000000-0000-0000-0000-000000000001";
    private static final String P2 = "00000000-0000-0000-0000-000000000002";
    private static final String P3 = "00000000-0000-0000-0000-000000000003";

    @TempDir
    private static Path classes;

    @TempDir
    private Path folder;

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> environment = new HashMap<>();
    private HttpServer outside;

    @BeforeAll
    static void compiled() {
        assertEquals(List.of(), Javac.complaints(Generated.of(new PlainRuntime(), JavaRelease.JAVA_17,
                Path.of("src", "test", "resources", "models", "running.yaml")), JavaRelease.JAVA_17, classes));
    }

    @BeforeEach
    void somebodyIsOutside() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            calls.add(path + " " + key + " " + body);
            // The first call fails: it has to come again.
            boolean first = calls.stream().filter(call -> call.startsWith(path)).count() == 1;
            byte[] answer = "{\"receipt\": \"rung up\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(first ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        outside.start();
        String address = "http://localhost:" + outside.getAddress().getPort();
        environment.put("PHONE_LINE_URL", address + "/phone");
        environment.put("PUBLISH_URL", address + "/published");
        environment.put("HTTP_USER_HEADER", "X-User");
    }

    @AfterEach
    void nobodyIsOutsideAnyMore() {
        outside.stop(0);
    }

    private RunningProject start() {
        return RunningProject.start(classes, "com.example.desk.Main", folder, environment);
    }

    @Test
    void runsOnH2() throws SQLException {
        converses("jdbc:h2:file:" + folder.resolve("data/desk").toAbsolutePath());
        assertTrue(Files.exists(folder.resolve("data/desk.mv.db")));
    }

    @Test
    void runsOnPostgres() throws SQLException {
        String server = System.getenv("SLICESMITH_TEST_PG");
        assumeTrue(server != null, "SKIPPED: SLICESMITH_TEST_PG names no PostgreSQL");
        String schema = "plain_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
        sql(server, "CREATE SCHEMA " + schema);
        try {
            environment.put("DATABASE_URL", server + "&currentSchema=" + schema);
            converses(environment.get("DATABASE_URL"));
        } finally {
            sql(server, "DROP SCHEMA " + schema + " CASCADE");
        }
    }

    private static void sql(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static String parcel(String id, String size, String weight) {
        return "{\"parcel\": \"" + id + "\", " + DOOR + ", \"weight\": " + weight + ", \"size\": \"" + size
                + "\", \"pin\": \"secret-4711\"}";
    }

    private void converses(String database) throws SQLException {
        try (RunningProject desk = start()) {
            commands(desk);
            queries(desk);
            others(desk);
            time(desk);
            assertEquals(143, desk.terminate());
            assertFalse(desk.log().contains("secret-4711"), desk.log());
        }
        try (RunningProject desk = start()) {
            assertEquals(2, desk.get("/views/Parcels").json().get("rows").size());
            assertEquals(422, desk.post("/commands/TakeParcel", parcel(P2, "small", "1")).status());
            desk.await("/health", health -> health.get("status").asString().equals("up"));
            assertEquals(143, desk.terminate());
        }
        readsWhatAnOlderProgramWrote(database);
        assertEquals(1, calls.stream().filter(call -> call.startsWith("/phone") && call.contains(P2)).map(this::key)
                .distinct().count(), calls.toString());
    }

    /** An event of version 1 lacks what the model has added since; the model says what it was then. */
    private void readsWhatAnOlderProgramWrote(String database) throws SQLException {
        sql(database, "UPDATE es_event SET version = 1, data = '{\"parcel\": \"" + P2 + "\", \"number\": 2, " + DOOR
                + ", \"pin\": \"1\", \"by\": \"\", \"at\": \"2026-01-01T00:00:00Z\"}'"
                + " WHERE type = 'ParcelTaken' AND CAST(data AS VARCHAR) LIKE '%" + P2 + "%'");
        environment.put("REBUILD_VIEWS", "true");
        try (RunningProject desk = start()) {
            Reply parcel = desk.get("/views/Parcels/" + P2);
            assertEquals("1.5", parcel.json().get("weight").toString(), parcel.body());
            assertEquals("small", parcel.json().get("size").asString());
            assertEquals(143, desk.terminate());
        }
    }

    private String key(String call) {
        return call.substring(0, call.indexOf('{'));
    }

    private void commands(RunningProject desk) {
        Reply taken = desk.post("/commands/TakeParcel", parcel(P1, "large", "12.50"), "X-User", "Ann");
        assertEquals(200, taken.status(), taken.body());
        assertEquals("ParcelTaken", taken.json().get("events").get(0).get("type").asString());
        Reply again = desk.post("/commands/TakeParcel", parcel(P1, "large", "12.50"));
        assertEquals(422, again.status(), again.body());
        assertEquals("TakenAlready", again.json().get("error").asString());
        assertEquals("application/problem+json", again.type());
        assertEquals(400, desk.post("/commands/TakeParcel", parcel(P2, "large", "-1")).status());
        assertEquals(400, desk.post("/commands/TakeParcel", parcel(P2, "huge", "1")).status());
        assertEquals(400, desk.post("/commands/TakeParcel", "{\"parcel\": 3").status());
        assertEquals(404, desk.post("/commands/Unknown", "{}").status());
        Reply keyed = desk.post("/commands/TakeParcel", parcel(P2, "very large", "3"), "Idempotency-Key", "k1");
        Reply repeated = desk.post("/commands/TakeParcel", parcel(P2, "very large", "3"), "Idempotency-Key", "k1");
        assertEquals(keyed.json().get("events"), repeated.json().get("events"));
        assertTrue(repeated.json().get("repeated").asBoolean());
        Reply made = desk.post("/commands/TakeParcel", parcel(P3, "small", "4").replaceFirst("\"parcel\": \"[^\"]*\", ", ""));
        assertEquals(200, made.status(), made.body());
        assertEquals(422, desk.post("/commands/HandOver", "{\"parcel\": \"" + P1 + "\", " + DOOR + ", \"pin\": \"no\"}").status());
    }

    private void queries(RunningProject desk) {
        assertEquals("12.5", desk.get("/views/Parcels/" + P1).json().get("weight").toString());
        assertTrue(desk.get("/views/Parcels/" + P1).json().get("heavy").asBoolean());
        assertEquals("PT2H", desk.get("/views/Parcels/" + P1).json().get("span").asString());
        assertEquals(404, desk.get("/views/Parcels/" + DOOR.substring(9, 45)).status());
        Reply all = desk.get("/views/Parcels?query=at%20door&door=" + DOOR.substring(9, 45));
        // As the words stand in the model, not as they are spelt.
        assertEquals(List.of("small", "large", "very large"), all.json().get("rows").findValuesAsString("size"));
        Reply large = desk.get("/views/Parcels?query=at%20door&size=large&door=" + DOOR.substring(9, 45));
        assertEquals(1, large.json().get("rows").size(), large.body());
        assertEquals(400, desk.get("/views/Parcels?query=at%20door&size=huge&door=" + DOOR.substring(9, 45)).status());
        assertEquals(1, desk.get("/views/Parcels?query=heavy%20ones").json().get("rows").size());
        assertEquals(1, desk.get("/views/Parcels?limit=1&offset=1&order=-weight").json().get("rows").size());
        assertEquals(3, desk.get("/views/Totals").json().get("rows").get(0).get("taken").asInt());
        desk.await("/views/Doors", doors -> doors.get("rows").size() == 1
                && doors.get("rows").get(0).get("parcels").asInt() == 3
                && doors.get("rows").get(0).get("sizes").size() == 3);
    }

    private void others(RunningProject desk) {
        String ring = "{" + DOOR + ", \"times\": 2}";
        assertEquals(200, desk.post("/external/DoorRang", ring, "Idempotency-Key", "m1").status());
        assertTrue(desk.post("/external/DoorRang", ring, "Idempotency-Key", "m1").json().get("repeated").asBoolean());
        desk.await("/views/Doors", doors -> doors.get("rows").get(0).get("rings").asInt() == 2);
        assertEquals("rang", desk.get("/views/Parcels/" + P1).json().get("note").asString());
        assertTrue(desk.get("/views/Parcels/" + P2).json().get("note").isNull());
        // The call outside failed first, and came again under the same key.
        desk.await("/views/ToCall", todo -> todo.get("rows").isEmpty());
        assertEquals(200, desk.post("/commands/HandOver",
                "{\"parcel\": \"" + P1 + "\", " + DOOR + ", \"pin\": \"secret-4711\"}").status());
        awaitPublished();
    }

    /** In the order of each parcel: first it is taken, then its owner is called. */
    private void awaitPublished() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (published(P2).size() < 2) {
            assertTrue(System.nanoTime() < end, calls.toString());
            Thread.onSpinWait();
        }
        assertEquals(List.of("ParcelTaken", "ParcelCalled"), published(P2));
    }

    private List<String> published(String id) {
        synchronized (calls) {
            return StreamSupport.stream(calls.spliterator(), false)
                    .filter(call -> call.startsWith("/published") && call.contains(id))
                    .map(call -> call.contains("\"type\":\"ParcelTaken\"") ? "ParcelTaken" : "ParcelCalled")
                    .distinct().toList();
        }
    }

    private void time(RunningProject desk) {
        desk.await("/views/Totals", totals -> totals.get("rows").get(0).get("counts").asInt() > 0);
    }
}
