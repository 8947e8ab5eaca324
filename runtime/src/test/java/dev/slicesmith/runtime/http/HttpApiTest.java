package dev.slicesmith.runtime.http;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.testbed.Shop.AddItem;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartSubmitted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API answers. */
class HttpApiTest extends HttpTestbed {

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
        assertTrue(get("/views/Totals?totl=1&last=b&some=2").body()
                .contains("\"detail\":\"some is no parameter of the view\""));
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
    void whatIsMissingIsNamedInWords() throws Exception {
        String command = post("/commands/None", "{}").body();
        String event = post("/external/None", "{}").body();

        assertTrue(command.contains("There is no command of this name"), command);
        assertTrue(event.contains("There is no external event of this name"), event);
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
                .anyMatch(frame -> frame.getMethodName().equals("await") && frame.getClassName().endsWith("HttpTestbed"));
    }
}
