package dev.slicesmith.runtime.testbed;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The PostgreSQL that tests use: the one that {@code SLICESMITH_TEST_PG} names by its JDBC URL, else a private one made
 * from the binaries on this machine, started once per JVM. With neither, the tests are skipped and say so.
 */
public final class PostgresServer {

    private static final PostgresServer SHARED = new PostgresServer();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private String url;
    private String missing;
    private Path bin;
    private Path home;
    private int port;

    private PostgresServer() {
        String given = System.getenv("SLICESMITH_TEST_PG");
        if (given != null && !given.isBlank()) {
            url = given;
        }
    }

    /** The URL of a new, empty schema; skips the test if there is no server to be had. */
    public static synchronized String newSchema() {
        String server = SHARED.url();
        String schema = "test_" + ProcessHandle.current().pid() + "_" + System.nanoTime() + "_"
                + SCHEMAS.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(server, schema)));
        } catch (SQLException failure) {
            throw new IllegalStateException("the test server does not answer", failure);
        }
        return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    /** Leaves a server that others use as it was; one of our own may be gone by now, and then nothing is left anyway. */
    private static void drop(String server, String schema) {
        if (SHARED.home == null) {
            try (Connection connection = DriverManager.getConnection(server);
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            } catch (SQLException failure) {
                System.err.println("the schema " + schema + " is left behind: " + failure.getMessage());
            }
        }
    }

    /** A server of one's own, that may be restarted and is stopped on close. */
    public static PostgresServer separate() {
        PostgresServer server = new PostgresServer();
        server.url = null;
        server.url();
        return server;
    }

    /** The server's URL; skips the test if there is none. */
    public String url() {
        if (url == null && missing == null) {
            start();
        }
        return missing == null ? url : abort("SKIPPED: no PostgreSQL: " + missing);
    }

    private void start() {
        Optional<Path> found = binaries();
        if (found.isEmpty()) {
            missing = "set SLICESMITH_TEST_PG to a JDBC URL, or install PostgreSQL (initdb, pg_ctl)";
            return;
        }
        try {
            bin = found.get();
            home = Files.createTempDirectory("slicesmith-pg");
            port = freePort();
            if (isRoot()) {
                run(List.of("chown", unprivileged(), home.toString()));
            }
            asUser("'" + bin.resolve("initdb") + "' -D '" + home.resolve("data") + "' -A trust -U postgres -E UTF8"
                    + " --locale=C --no-sync > /dev/null");
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            asUser(startCommand());
            url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        } catch (IOException | IllegalStateException failure) {
            missing = "a private server did not start: " + failure.getMessage();
        }
    }

    private String startCommand() {
        return "'" + bin.resolve("pg_ctl") + "' -D '" + home.resolve("data") + "' -s -w -l '" + home.resolve("log")
                + "' -o '-p " + port + " -h 127.0.0.1 -k \"" + home + "\" -c max_connections=200"
                + " -c max_wal_size=4GB' start > /dev/null 2>&1";
    }

    /** Stops the server at once, as if the power had failed, and starts it again. */
    public void restart() {
        asUser("'" + bin.resolve("pg_ctl") + "' -D '" + home.resolve("data") + "' -s -m immediate stop");
        asUser(startCommand());
    }

    /** Stops a server that was started by this object. */
    public void stop() {
        if (home == null || !Files.exists(home)) {
            return;
        }
        try {
            asUser("'" + bin.resolve("pg_ctl") + "' -D '" + home.resolve("data") + "' -s -m immediate stop");
        } finally {
            delete(home);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException failure) {
            // A temporary folder; the system cleans up.
        }
    }

    private static Optional<Path> binaries() {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(Path.of("/usr/lib/postgresql"))) {
            versions.forEach(version -> folders.add(version.resolve("bin")));
        } catch (IOException absent) {
            // Not Debian's layout.
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            folders.add(Path.of(folder));
        }
        return folders.stream().filter(folder -> Files.isExecutable(folder.resolve("initdb"))
                && Files.isExecutable(folder.resolve("pg_ctl"))).findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL refuses to run as root. */
    private static String unprivileged() {
        try {
            run(List.of("id", "postgres"));
            return "postgres";
        } catch (IllegalStateException absent) {
            return "nobody";
        }
    }

    private void asUser(String command) {
        run(isRoot() ? List.of("su", "-s", "/bin/sh", unprivileged(), "-c", "cd / && " + command)
                : List.of("sh", "-c", command));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + " failed: " + output.strip());
            }
        } catch (IOException failure) {
            throw new IllegalStateException(command.get(0) + " cannot be run", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
