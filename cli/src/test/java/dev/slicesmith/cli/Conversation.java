package dev.slicesmith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a client of the shopping cart says, right and wrong, and what it is answered: one line each. What differs from run to
 * run is masked.
 */
final class Conversation {

    private static final String CART = id("cart");
    private static final String PEN = id("pen");
    private static final String INK = id("ink");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final List<String> said = new ArrayList<>();

    private Conversation(String address) {
        this.address = address;
    }

    /** Has it with the application at this address. */
    static List<String> with(String address) {
        Conversation conversation = new Conversation(address);
        conversation.fill();
        conversation.ask();
        conversation.sendNonsense();
        conversation.sendHalf();
        conversation.askNonsense();
        conversation.submit();
        return conversation.said;
    }

    private static String id(String alias) {
        return UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String item(String item, String product, String price) {
        return "{\"cart\":\"" + CART + "\",\"item\":\"" + id(item) + "\",\"product\":\"" + product + "\",\"price\":" + price
                + "}";
    }

    /** Those who stop in the middle keep nobody else waiting, and nothing comes of what they sent. */
    private void sendHalf() {
        URI uri = URI.create(address);
        byte[] half = ("POST /commands/AddItem HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 200\r\n\r\n{\"cart\":").getBytes(StandardCharsets.US_ASCII);
        List<Socket> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                Socket client = new Socket("localhost", uri.getPort());
                clients.add(client);
                client.getOutputStream().write(half);
            }
            get("/views/CartItems");
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        get("/views/CartItems");
    }

    private void fill() {
        get("/views/CartItems");
        post("/commands/AddItem", item("i0", PEN, "1"));
        post("/external/StockChanged", "{\"product\":\"" + PEN + "\",\"pieces\":7}", "Idempotency-Key", "m1");
        post("/external/StockChanged", "{\"product\":\"" + PEN + "\",\"pieces\":7}", "Idempotency-Key", "m1");
        post("/external/StockChanged", "{\"product\":\"" + INK + "\",\"pieces\":1}");
        post("/commands/AddItem", item("i1", PEN, "9.90"), "Idempotency-Key", "k1", "X-Correlation-Id", "c1");
        post("/commands/AddItem", item("i1", PEN, "9.90"), "Idempotency-Key", "k1");
        post("/commands/AddItem", item("i2", INK, "0.10"));
        post("/commands/AddItem", item("i3", INK, "1e2"));
        post("/commands/AddItem", item("i4", INK, "5"));
    }

    private void ask() {
        get("/views/CartItems");
        get("/views/CartItems/" + CART);
        get("/views/CartItems?cart=" + CART);
        get("/views/CartItems?query=holding&product=" + PEN);
        get("/views/Stock?order=-pieces&limit=1");
        get("/views/Stock?order=-pieces&limit=1&offset=1");
        get("/views/Stock/" + INK);
    }

    private void sendNonsense() {
        for (String body : List.of("", "{", "nonsense", "null", "[]", "7", "\"text\"", "{}", "{\"cart\":null}", "{\"x\":1}",
                item("i5", "no uuid", "1"), item("i5", PEN, "-1"), item("i5", PEN, "\"1\""), item("i5", PEN, "1e999999999"),
                item("i5", PEN, "true"), item("i5", PEN, "1,\"more\":1"), item("i5", PEN, "1}"),
                "{\"cart\":\"" + CART + "\",\"item\":7}", "[".repeat(5_000), "{\"x\":".repeat(1_000))) {
            post("/commands/AddItem", body);
        }
        post("/external/StockChanged", "{\"product\":\"" + PEN + "\",\"pieces\":\"'); DROP TABLE es_event; --\"}");
        post("/external/StockChanged", "{\"product\":\"" + PEN + "\",\"pieces\":1.5}");
        post("/commands/AddItem", " ".repeat(1_100_000));
        post("/commands/AddItem", item("i5", PEN, "1"), "Idempotency-Key", "k".repeat(201));
        post("/commands/None", "{}");
        post("/external/None", "{}");
        post("/views/CartItems", "{}");
        send(HttpRequest.newBuilder().header("Content-Type", "text/plain"), "POST", "/commands/AddItem", item("i5", PEN, "1"));
    }

    private void askNonsense() {
        for (String path : List.of("/commands/AddItem", "/views/None", "/views/CartItems/none", "/views/CartItems/" + INK,
                "/views/CartItems?limit=x", "/views/CartItems?limit=1001", "/views/CartItems?offset=-1",
                "/views/CartItems?nothing=1", "/views/CartItems?cart=x", "/views/CartItems?order=none",
                "/views/CartItems?query=none", "/views/CartItems?query=holding", "/views/CartItems?order=cart%3BDROP",
                "/views/Stock?pieces=%2B", "/views/CartItems/a%2Fb")) {
            get(path);
        }
    }

    private void submit() {
        post("/commands/RemoveItem", "{\"cart\":\"" + CART + "\",\"item\":\"" + id("none") + "\"}");
        post("/commands/RemoveItem", "{\"cart\":\"" + CART + "\",\"item\":\"" + id("i3") + "\"}");
        post("/commands/SubmitCart", "{\"cart\":\"" + id("another") + "\"}");
        post("/commands/SubmitCart", "{\"cart\":\"" + CART + "\"}");
        post("/commands/SubmitCart", "{\"cart\":\"" + CART + "\"}");
        get("/views/CartItems/" + CART);
        get("/views/CartsToPublish");
    }

    private void get(String path) {
        send(HttpRequest.newBuilder(), "GET", path, "");
    }

    private void post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder().header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        send(request, "POST", path, body);
    }

    private void send(HttpRequest.Builder request, String method, String path, String body) {
        request.uri(URI.create(address + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            said.add(method + " " + path + " " + body.substring(0, Math.min(200, body.length())) + " -> "
                    + answer.statusCode() + " " + answer.headers().firstValue("Content-Type").orElse("") + " "
                    + masked(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(said + ", then " + method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids of events and times are new in each run; positions have gaps, as a database likes. */
    private static String masked(String body) {
        return body.replaceAll("\"id\":\"[-0-9a-f]{36}\"", "\"id\":\"?\"")
                .replaceAll("\"position\":\\d+", "\"position\":?")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "?");
    }
}
