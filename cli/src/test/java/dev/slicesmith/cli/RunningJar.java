package dev.slicesmith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that was generated and built, running in a process of its own. */
final class RunningJar implements AutoCloseable {

    private static final Pattern PLAIN = Pattern.compile("runs at (http://localhost:\\d+)");
    private static final Pattern SPRING = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final String address;

    private RunningJar(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it in this folder and waits until it serves. */
    static RunningJar start(Path jar, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path log = Files.createDirectories(folder).resolve("log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new RunningJar(process, address(process, log));
    }

    private static String address(Process process, Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < end && process.isAlive()) {
            String said = Files.readString(log);
            Matcher plain = PLAIN.matcher(said);
            Matcher spring = SPRING.matcher(said);
            if (plain.find()) {
                return plain.group(1);
            }
            if (spring.find() && said.contains(": Started ")) {
                return "http://localhost:" + spring.group(1);
            }
            pause();
        }
        process.destroyForcibly();
        throw new AssertionError("it does not serve: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return address;
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end when it is asked to");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
