package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same model on both runtimes: the same answers to the same client, and the same hand-written code. */
class BothRuntimesIT {

    @TempDir
    private Path folder;

    private Path generate(String runtime, Path project) {
        Output output = new Child(folder).run(Child.checkout().resolve("slicesmith"), "generate",
                Child.checkout().resolve("examples").resolve("shopping-cart"), "--out", project, "--runtime", runtime);
        assertEquals(0, output.code(), output.err());
        return project;
    }

    private Path built(String runtime) {
        Path project = generate(runtime, folder.resolve(runtime));
        Maven maven = Maven.verify(new Child(folder), project);
        assertEquals(0, maven.output().code(), maven.output().out());
        assertEquals(List.of(), maven.warnings());
        assertEquals(0, maven.testsFailed(), maven.output().out());
        return project.resolve("target/shop.jar");
    }

    @Test
    void theSameConversationGetsTheSameAnswers() throws Exception {
        Path plain = built("plain");
        Path spring = built("spring");
        List<String> expected = onH2(plain, spring);
        assertFalse(expected.isEmpty());

        String url = System.getenv("SLICESMITH_TEST_PG");
        assumeTrue(url != null, "SKIPPED: on PostgreSQL, since SLICESMITH_TEST_PG is not set");
        String ofPlain = schema(url);
        try (RunningJar running = RunningJar.start(plain, folder.resolve("p2"),
                Map.of("HTTP_PORT", "0", "DATABASE_URL", ofPlain))) {
            assertEquals(expected, Conversation.with(running.address()));
        }
        String ofSpring = schema(url);
        try (RunningJar running = RunningJar.start(spring, folder.resolve("s2"), Map.of("DATABASE_URL", ofSpring),
                "--server.port=0", "--spring.profiles.active=postgres")) {
            assertEquals(expected, Conversation.with(running.address()));
        }
    }

    private List<String> onH2(Path plain, Path spring) throws IOException {
        List<String> expected;
        try (RunningJar running = RunningJar.start(plain, folder.resolve("p1"), Map.of("HTTP_PORT", "0"))) {
            expected = Conversation.with(running.address());
        }
        try (RunningJar running = RunningJar.start(spring, folder.resolve("s1"), Map.of(), "--server.port=0")) {
            assertEquals(expected, Conversation.with(running.address()));
            // What the project's README says can be looked at.
            for (String timed : List.of("command", "event", "view")) {
                String metric = metric(running.address(), timed);
                assertTrue(metric.contains("{\"tag\":\"" + timed + "\",\"values\":["), metric);
            }
        }
        // What happened is there when it starts again.
        try (RunningJar running = RunningJar.start(spring, folder.resolve("s1"), Map.of(), "--server.port=0")) {
            assertFalse(Conversation.with(running.address()).equals(expected));
        }
        return expected;
    }

    private static String metric(String address, String timed) {
        try {
            return HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(address + "/actuator/metrics/application." + timed)).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String schema(String url) throws SQLException {
        String name = "it_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        }
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    @Test
    void switchingTheRuntimeLeavesHandWrittenCodeAlone() {
        Path project = generate("plain", folder.resolve("switched"));
        Map<String, String> before = code(project);
        generate("spring", project);
        assertEquals(before, code(project));
        generate("plain", project);
        assertEquals(before, code(project));
        assertEquals(code(generate("spring", folder.resolve("spring-alone"))), before);
    }

    private static Map<String, String> code(Path project) {
        Map<String, String> files = new TreeMap<>();
        Path root = project.resolve("src/main/java");
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
