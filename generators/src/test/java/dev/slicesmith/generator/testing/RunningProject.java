package dev.slicesmith.generator.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program that came out of a model, as a process of its own, talked to over HTTP. */
public final class RunningProject implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final String address;

    private RunningProject(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.address = addressOf(process);
    }

    /**
     * Starts it; returns once it answers.
     *
     * @param folder where it runs, and keeps its file
     */
    public static RunningProject start(Path classes, String main, Path folder, Map<String, String> environment) {
        return start(classes, Javac.libraries(), main, folder, environment);
    }

    /**
     * Starts it; returns once it answers.
     *
     * @param libraries what it stands on
     * @param folder where it runs, and keeps its file
     */
    public static RunningProject start(
            Path classes, List<Path> libraries, String main, Path folder, Map<String, String> environment) {
        List<String> path = new ArrayList<>(List.of(classes.toString()));
        libraries.forEach(jar -> path.add(jar.toString()));
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", String.join(System.getProperty("path.separator"), path), main)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_") || name.startsWith("HTTP_"));
        builder.environment().put("HTTP_PORT", "0");
        builder.environment().putAll(environment);
        try {
            return new RunningProject(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String addressOf(Process started) {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        try {
            String line = out.readLine();
            if (line == null || !line.contains("http://localhost:")) {
                throw new AssertionError("no address but: " + line + "\n" + log());
            }
            return line.substring(line.indexOf("http://"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it logged. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it answers to a document that is posted. */
    public Reply post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    /** What it answers when it is asked for something. */
    public Reply get(String path) {
        return answer(request(path));
    }

    /** Asks again and again until the answer is as expected; fails with the last one after a long while. */
    public Reply await(String path, Predicate<JsonNode> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = get(path);
        while (reply.status() != 200 || !expected.test(reply.json())) {
            if (System.nanoTime() > end) {
                throw new AssertionError(path + " is still " + reply + "\n" + log());
            }
            pause();
            reply = get(path);
        }
        return reply;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private Reply answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(log(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, as an operator does, and returns its exit code. */
    public int terminate() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param type the content type
     * @param body the content
     */
    public record Reply(int status, String type, String body) {

        /** The content as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
