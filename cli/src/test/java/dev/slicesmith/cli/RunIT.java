package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
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
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shopping cart as a running application, with good and with bad requests: one process for all tests. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is slicesmith.cmd")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final String PEN = "00000000-0000-0000-0000-0000000000aa";
    private static final String ID = "00000000-0000-0000-0000-00000000000";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private static Path folder;

    private Path temporary;
    private Process process;
    private int port;

    @BeforeAll
    void start() throws IOException {
        temporary = Files.createDirectories(folder.resolve("tmp"));
        process = process("-Djava.io.tmpdir=" + temporary, "run",
                Child.checkout().resolve("examples/shopping-cart").toString(), "--port", "0").start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null && port == 0; line = port == 0 ? lines.readLine() : line) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                port = Integer.parseInt(address.group(1));
            }
        }
        assertTrue(port > 0, "the address is printed");
    }

    private ProcessBuilder process(String options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Child.checkout().resolve("slicesmith").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SLICESMITH_OPTS", options);
        return builder;
    }

    @AfterAll
    void stop() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String item(String cart, String item) {
        return "{\"cart\":\"" + cart + "\",\"item\":\"" + item + "\",\"product\":\"" + PEN + "\",\"price\":9.90}";
    }

    /** Eventual views take a moment. */
    private String until(String path, String expected) throws Exception {
        String body = "";
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); System.nanoTime() < end; Thread.sleep(50)) {
            body = get(path).body();
            if (body.contains(expected)) {
                return body;
            }
        }
        throw new AssertionError("no " + expected + " in " + body);
    }

    @Test
    @Order(1)
    void aCommandChangesWhatAViewShows() throws Exception {
        assertEquals(200, post("/external/StockChanged", "{\"product\":\"" + PEN + "\",\"pieces\":7}").statusCode());
        until("/views/Stock", "\"pieces\":7");

        HttpResponse<String> added = post("/commands/AddItem", item(ID + "1", ID + "2"));

        assertEquals(200, added.statusCode(), added.body());
        assertTrue(added.body().contains("\"type\":\"CartCreated\""), added.body());
        assertTrue(until("/views/CartItems/" + ID + "1", "\"total\":9.9").contains(ID + "2"));
        assertEquals(422, post("/commands/RemoveItem",
                "{\"cart\":\"" + ID + "1\",\"item\":\"" + ID + "3\"}").statusCode());
    }

    /** Whatever is wrong with a request, the answer says so and nothing happens. */
    @ParameterizedTest
    @Order(2)
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/commands/AddItem | 400 | not JSON",
        "/commands/AddItem | 400 | {",
        "/commands/AddItem | 400 | []",
        "/commands/AddItem | 400 | null",
        "/commands/AddItem | 400 | {}",
        "/commands/AddItem | 400 | {\"cart\":\"00000000-0000-0000-0000-0000000000c0\"}",
        "/commands/AddItem | 400 | {\"cart\":5,\"item\":true,\"product\":[],\"price\":\"x\"}",
        "/commands/AddItem | 400 | {\"cart\":\"'; DROP TABLE es_event; --\",\"item\":\"x\",\"product\":\"y\",\"price\":1}",
        "/commands/ClearCart | 400 | {\"cart\":\"00000000-0000-0000-0000-0000000000c0\",\"more\":1}",
        "/commands/ClearCart | 400 | {\"cart\":\"00000000-0000-0000-0000-0000000000c0\",\"cart\":\"00000000-0000-0000-0000-0000000000c1\"}",
        "/commands/PublishCart | 400 | {\"cart\":\"00000000-0000-0000-0000-0000000000c0\",\"receipt\":\"\\u0000\"}",
        "/commands/ChangePrice | 400 | {\"product\":\"00000000-0000-0000-0000-0000000000c0\",\"price\":-1}",
        "/commands/ChangePrice | 400 | {\"product\":\"00000000-0000-0000-0000-0000000000c0\",\"price\":1e999999999}",
        "/commands/ChangePrice | 400 | {\"product\":\"00000000-0000-0000-0000-0000000000c0\",\"price\":null}",
        "/commands/Unknown | 404 | {}",
        "/commands/addItem | 404 | {}",
        "/commands/AddItem/more | 404 | {}",
        "/external/StockChanged | 400 | {\"product\":\"00000000-0000-0000-0000-0000000000c0\",\"pieces\":1.5}",
        "/external/StockChanged | 400 | {\"product\":\"00000000-0000-0000-0000-0000000000c0\",\"pieces\":99999999999}",
        "/external/CartCreated | 404 | {\"cart\":\"00000000-0000-0000-0000-0000000000c0\"}",
        "/views/CartItems | 405 | {}"
    })
    void aBadRequestIsRefusedAndNothingHappens(String path, int status, String body) throws Exception {
        String before = rows();

        HttpResponse<String> answer = post(path, body);

        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertEquals(before, rows());
        assertTrue(get("/health").body().contains("\"up\""), get("/health").body());
    }

    private String rows() throws Exception {
        return get("/views/CartItems").body() + get("/views/Stock").body() + get("/views/ProductPrices").body();
    }

    @Test
    @Order(3)
    void sqlInATextIsText() throws Exception {
        String evil = "'); DELETE FROM es_event; --";
        HttpResponse<String> answer = post("/commands/PublishCart",
                "{\"cart\":\"" + ID + "9\",\"receipt\":\"" + evil + "\"}");

        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 422, answer.body());
        assertEquals(404, get("/views/CartItems%27%3B%20DROP%20TABLE%20es_event").statusCode());
        assertEquals(400, get("/views/CartItems?order=total%3BDELETE").statusCode());
        assertEquals(400, get("/views/CartItems?cart=%27%20OR%201%3D1").statusCode());
        assertTrue(get("/views/CartItems").body().contains(ID + "1"));
    }

    @Test
    @Order(4)
    void hugeAndHalfSentBodiesHarmNobody() throws Exception {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                halves.add(socket);
                socket.getOutputStream().write("POST /commands/AddItem HTTP/1.1\r\nContent-Type: application/json\r\n"
                        .substring(0, 20 + i % 40).getBytes(StandardCharsets.ISO_8859_1));
            }
            for (String length : List.of("Content-Length: 104857600", "Transfer-Encoding: chunked")) {
                assertThrows(IOException.class, () -> send(length));
            }
            HttpResponse<String> added = post("/commands/AddItem", item(ID + "4", ID + "5"));
            assertEquals(200, added.statusCode(), added.body());
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    private void send(String length) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + length
                    + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] part = ((length.startsWith("T") ? "10000\r\n" : "") + " ".repeat(65_536)
                    + (length.startsWith("T") ? "\r\n" : "")).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 1_600; i++) {
                out.write(part);
            }
        }
    }

    @Test
    @Order(5)
    void itEndsWhenItIsAskedToAndLeavesNothingBehind() throws Exception {
        process.destroy();

        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
        assertThrows(IOException.class, () -> get("/health"));
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith("slicesmith-run"))
                    .toList());
        }
    }

    @Test
    @Order(6)
    void aJavaWithoutCompilerIsRefusedInWords() {
        Output output = new Child(folder).with("SLICESMITH_OPTS", "--limit-modules java.se").run(
                Child.checkout().resolve("slicesmith"), "run", Child.checkout().resolve("examples/shopping-cart"));

        assertEquals(2, output.code(), output.err());
        assertTrue(output.err().contains("set JAVA_HOME to a JDK"), output.err());
    }

    @Test
    @Order(7)
    void onlyOneModelRunsAtATime() {
        Output output = new Child(folder).run(Child.checkout().resolve("slicesmith"), "run",
                Child.checkout().resolve("examples/shopping-cart"), Child.checkout().resolve("examples/todo"));

        assertEquals(2, output.code(), output.err());
        assertTrue(output.err().contains("one model can run at a time"), output.err());
    }
}
