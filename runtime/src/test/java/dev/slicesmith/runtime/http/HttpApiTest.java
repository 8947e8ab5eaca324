package dev.slicesmith.runtime.http;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.automation.Inbound;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoreUnavailable;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.AddItem;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartState;
import dev.slicesmith.runtime.testbed.Shop.CartSubmitted;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.testing.Flow;
import dev.slicesmith.runtime.view.Projection;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Where;
import dev.slicesmith.support.EventQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiTest {

    private static final String CART = cart("c").toString();

    record Total(CartId cart, BigDecimal total, String last) {}

    private static final ViewTable<CartId, Total> TOTALS = ViewTable.<CartId, Total>named("totals")
            .key("cart", SqlType.UUID, row -> row.cart().value())
            .column("total", SqlType.DECIMAL, Total::total)
            .column("last", SqlType.TEXT, Total::last)
            .keyed(Total::cart, cart -> List.of(cart.value()))
            .read(cells -> new Total(new CartId(cells.uuid("cart")), cells.decimal("total"), cells.text("last")))
            .build();

    private static final Decision<AddItem, CartState, Shop.Event> ADD_ITEM = new Decision<>("AddItem",
            command -> EventQuery.types(CartCreated.class, ItemAdded.class).tagged("CartId", command.cart()),
            command -> CartState.INITIAL, (state, recorded) -> state.evolve(recorded.event()),
            (command, state, call) -> Shop.decide(command, state));

    private final Flow<Shop.Event> flow = new Flow<>(Shop.types(), Instant.EPOCH);
    private final Metrics metrics = new Metrics();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Map<String, String> failures = Map.of();
    private Map<String, Integer> parked = Map.of();
    private ApiServer server;

    @BeforeEach
    void start() {
        ViewReader<CartId, Total> totals = flow.view(new Projection<>(TOTALS, Set.of(ItemAdded.class), true,
                (recorded, rows) -> {
                    ItemAdded event = (ItemAdded) recorded.event();
                    rows.upsert(event.cart(), cart -> new Total(cart, BigDecimal.ZERO, ""), row -> new Total(
                            row.cart(), row.total().add(event.price().value()), event.item()));
                }));
        HttpApi api = new HttpApi(metrics, () -> failures, () -> parked).userHeader("X-User")
                .command("AddItem", AddItem.class, (command, call) -> flow.handling().handle(ADD_ITEM, command, call))
                .command("Slow", AddItem.class, (command, call) -> {
                    await(slow);
                    return flow.handling().handle(ADD_ITEM, command, call);
                })
                .command("Broken", AddItem.class, (command, call) -> {
                    throw new StoreUnavailable("secret", null);
                })
                .external("CartSubmitted", CartSubmitted.class, (event, call) ->
                        new Inbound<>(flow.recorder()).receive("Web", event, call))
                .view("Totals", TOTALS, totals, Map.of("by last", new ViewParameters<Total>(
                        Map.of("item", SqlType.TEXT), Set.of(),
                        values -> ViewQuery.of(Where.equal("last", values.text("item")))),
                        "limited", new ViewParameters<Total>(Map.of("limit", SqlType.TEXT), Set.of(),
                                values -> ViewQuery.of(Where.equal("last", values.text("limit"))))));
        server = ApiServer.start(api, 0);
    }

    @AfterEach
    void stop() {
        slow.countDown();
        server.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String item(String item) {
        return "{\"cart\":\"" + CART + "\",\"item\":\"" + item + "\",\"price\":9.90}";
    }

    private long stored() {
        return flow.recorder().store().head();
    }

    @Test
    void aCommandSaysWhatHappenedAndTheViewShowsIt() throws Exception {
        HttpResponse<String> posted = post("/commands/AddItem", item("i1"), "X-User", "Ann", "X-Correlation-Id", "7");

        assertEquals(200, posted.statusCode(), posted.body());
        assertTrue(posted.body().startsWith("{\"events\":[{\"type\":\"CartCreated\",\"position\":1,\"id\":\""), posted.body());
        assertTrue(posted.body().endsWith("\"repeated\":false}"), posted.body());
        assertEquals("{\"cart\":\"" + CART + "\",\"total\":9.9,\"last\":\"i1\"}", get("/views/Totals/" + CART).body());
        var metadata = flow.recorder().store().read(StoreQuery.all(), 0, 1).events().get(0).metadata();
        assertEquals("Ann", metadata.user());
        assertEquals("7", metadata.correlation());
    }

    @Test
    void aRepeatedCommandIsAnsweredAgain() throws Exception {
        post("/commands/AddItem", item("i1"), "Idempotency-Key", "k");
        HttpResponse<String> again = post("/commands/AddItem", item("i1"), "Idempotency-Key", "k");

        assertTrue(again.body().endsWith("\"repeated\":true}"), again.body());
        assertEquals(2, stored());
    }

    @Test
    void aRefusalIsAProblemDocument() throws Exception {
        for (int i = 0; i < 3; i++) {
            post("/commands/AddItem", item("i" + i));
        }
        HttpResponse<String> refused = post("/commands/AddItem", item("i4"));

        assertEquals(422, refused.statusCode());
        assertEquals("application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("{\"type\":\"about:blank\",\"title\":\"The command is refused\",\"status\":422,"
                + "\"detail\":\"A cart holds at most 3 items\",\"error\":\"CartFull\"}", refused.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "nonsense", "null", "[]", "7", "\"text\"", "{}", "{\"cart\":null}",
        "{\"cart\":\"x\",\"item\":\"i\",\"price\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":1,\"price\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":\"1\"}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":1e999999999}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\"}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":1,\"more\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":1}}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"item\":\"j\",\"price\":1}"
    })
    void aBodyThatDoesNotFitIsRefused(String body) throws Exception {
        HttpResponse<String> answer = post("/commands/AddItem", body);

        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertFalse(answer.body().contains("slicesmith"), answer.body());
        assertEquals(0, stored());
    }

    @Test
    void aProblemNamesThePlace() throws Exception {
        assertTrue(post("/commands/AddItem", "{\"cart\":\"" + CART + "\",\"item\":\"i\"}").body()
                .contains("\"detail\":\"price is missing\""));
        assertTrue(post("/commands/AddItem", "{\"cart\":\"" + CART + "\",\"item\":5}").body()
                .contains("\"detail\":\"item is unknown, missing, or not of the right kind\""));
    }

    @Test
    void deepNestingAndManyFieldsDoNoHarm() throws Exception {
        assertEquals(400, post("/commands/AddItem", "[".repeat(500_000)).statusCode());
        assertEquals(400, post("/commands/AddItem", "{\"x\":".repeat(100_000)).statusCode());
        assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
    }

    @Test
    void sqlInTextsIsText() throws Exception {
        String evil = "'); DROP TABLE es_event; --";
        assertEquals(200, post("/commands/AddItem", item(evil)).statusCode());

        HttpResponse<String> row = get("/views/Totals/" + CART);
        assertTrue(row.body().contains(evil), row.body());
        assertEquals(404, get("/views/Totals%27%3BDROP%20TABLE%20totals").statusCode());
        assertEquals(400, get("/views/Totals?order=total%3BDROP").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"GET,/commands/AddItem,405", "POST,/views/Totals,405", "DELETE,/health,405", "POST,/commands/None,404",
        "POST,/commands,404", "POST,/commands/AddItem/x,404", "GET,/views/None,404", "GET,/views,404", "GET,/,404",
        "GET,/views/Totals/x,400", "GET,/views/Totals/a/b,404", "GET,/views/Totals?limit=x,400",
        "GET,/views/Totals?limit=1001,400", "GET,/views/Totals?offset=-1,400", "GET,/views/Totals?nothing=1,400",
        "GET,/views/Totals?total=x,400", "GET,/views/Totals?total=1e999999999,400", "GET,/views/Totals?query=none,404",
        "GET,/views/Totals?query=by%20last,400", "GET,/views/Totals?last=%zz,400", "POST,/external/None,404"})
    void whatDoesNotExistIsRefused(String method, String path, int status) throws Exception {
        // The client refuses malformed addresses, so the request is written by hand.
        String answer = raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertEquals("HTTP/1.1 " + status, answer.substring(0, 12), answer);
    }

    @Test
    void aBodyThatIsNoUtf8IsRefused() throws Exception {
        for (String octets : List.of("\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f5\u0080\u0080\u0080")) {
            String body = item("i" + octets);
            String answer = raw("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);

            assertEquals("HTTP/1.1 400", answer.substring(0, 12), answer);
        }
        assertEquals(0, stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idempotency-Key", "X-User", "X-Correlation-Id"})
    void aHeaderThatNoDatabaseCanKeepIsRefused(String header) throws Exception {
        String body = item("i");
        for (String value : List.of("a\u0000b", "a\u001bb", "x".repeat(201))) {
            String answer = raw("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + header + ": " + value + "\r\nContent-Length: " + body.length()
                    + "\r\nConnection: close\r\n\r\n" + body);

            assertEquals("HTTP/1.1 400", answer.substring(0, 12), answer);
        }
        assertEquals(0, stored());
    }

    @Test
    void headIsAnsweredWithoutABodyAndOtherMethodsAreToldWhatIsAllowed() throws Exception {
        String head = raw("HEAD /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertEquals("HTTP/1.1 200", head.substring(0, 12), head);
        assertTrue(head.contains("Content-length: " + get("/health").body().length() + "\r\n"), head);
        assertTrue(head.endsWith("\r\n\r\n"), head);

        String options = raw("OPTIONS /views/Totals HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertEquals("HTTP/1.1 405", options.substring(0, 12), options);
        assertTrue(options.contains("Allow: GET, HEAD\r\n"), options);
        assertTrue(raw("HEAD /commands/AddItem HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .contains("Allow: POST\r\n"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFormOfAWebPageIsNotTaken() throws Exception {
        HttpRequest form = request("/commands/AddItem").header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(item("i"))).build();

        assertEquals(415, client.send(form, HttpResponse.BodyHandlers.ofString()).statusCode());
        assertEquals(0, stored());
    }

    @Test
    void aHugeBodyIsCutOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 104857600\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = " ".repeat(65_536).getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 1_600; i++) {
                    out.write(chunk);
                }
            });
        }
        assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        assertEquals(2, stored());
    }

    @Test
    void aHugeBodyOfUnknownLengthIsCutOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 1_600; i++) {
                    out.write(chunk);
                }
            });
        }
        assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        assertEquals(2, stored());
    }

    @Test
    void aReaderWhoTakesNothingHoldsUpNobody() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1_024);
                socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
                sockets.add(socket);
                socket.getOutputStream().write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n".repeat(200)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void halfSentRequestsHarmNobody() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                sockets.add(socket);
                socket.getOutputStream().write((i % 2 == 0 ? "POST /commands/AddItem HT"
                        : "POST /commands/AddItem HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertEquals(2, stored());
    }

    @Test
    void viewsAreFilteredOrderedAndPaged() throws Exception {
        for (String alias : List.of("a", "b", "d")) {
            post("/commands/AddItem", "{\"cart\":\"" + cart(alias) + "\",\"item\":\"" + alias + "\",\"price\":" + alias.length()
                    + "}");
        }

        assertTrue(get("/views/Totals?last=b").body().contains(cart("b").toString()));
        assertFalse(get("/views/Totals?last=b").body().contains(cart("a").toString()));
        assertEquals(get("/views/Totals?last=b").body(), get("/views/Totals?query=by%20last&item=b").body());
        assertTrue(get("/views/Totals?order=-last&limit=1").body().contains("\"last\":\"d\""));
        assertTrue(get("/views/Totals?order=-last&limit=1&offset=2").body().contains("\"last\":\"a\""));
        assertEquals("{\"rows\":[]}", get("/views/Totals?last=%2B").body());
        assertEquals(get("/views/Totals?last=b").body(), get("/views/Totals?query=limited&limit=b").body());
    }

    @Test
    void anEventOfAnotherSystemIsTakenOnce() throws Exception {
        String event = "{\"cart\":\"" + CART + "\",\"at\":\"2026-01-01T00:00:00Z\"}";

        assertEquals(200, post("/external/CartSubmitted", event, "Idempotency-Key", "m1").statusCode());
        assertTrue(post("/external/CartSubmitted", event, "Idempotency-Key", "m1").body().contains("\"repeated\":true"));
        assertEquals(1, stored());
    }

    @Test
    void failuresOfTheStoreAreToldWithoutDetails() throws Exception {
        HttpResponse<String> answer = post("/commands/Broken", item("i"));

        assertEquals(503, answer.statusCode());
        assertFalse(answer.body().contains("secret"));
    }

    @Test
    void healthAndMetricsCanBeAsked() throws Exception {
        post("/commands/AddItem", item("i"));
        assertEquals("{\"status\":\"up\",\"failures\":{},\"parked\":{}}", get("/health").body());
        parked = Map.of("view items", 2);
        assertEquals("{\"status\":\"degraded\",\"failures\":{},\"parked\":{\"view items\":2}}", get("/health").body());
        assertEquals(200, get("/health").statusCode());
        assertTrue(get("/metrics").body().contains("http_requests_total{status=\"200\"} "), get("/metrics").body());

        failures = Map.of("view totals", "down");
        assertEquals(503, get("/health").statusCode());
    }

    @Test
    void stoppingLetsRequestsInFlightEnd() throws Exception {
        CompletableFuture<HttpResponse<String>> inFlight = client.sendAsync(request("/commands/Slow")
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(item("i"))).build(),
                HttpResponse.BodyHandlers.ofString());
        while (get("/metrics").statusCode() != 200 || !started()) {
            Thread.onSpinWait();
        }
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        assertFalse(stopped.isDone());
        slow.countDown();

        assertEquals(200, inFlight.get(10, TimeUnit.SECONDS).statusCode());
        stopped.get(10, TimeUnit.SECONDS);
        assertThrows(IOException.class, () -> get("/health"));
    }

    private boolean started() {
        return Thread.getAllStackTraces().values().stream().flatMap(java.util.Arrays::stream)
                .anyMatch(frame -> frame.getMethodName().equals("await") && frame.getClassName().endsWith("HttpApiTest"));
    }
}
