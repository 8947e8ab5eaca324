package dev.slicesmith.runtime.http;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.automation.Inbound;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.metric.Metrics;
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
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop behind HTTP, over stores in memory. */
abstract class HttpTestbed {

    static final String CART = cart("c").toString();

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

    final Flow<Shop.Event> flow = new Flow<>(Shop.types(), Instant.EPOCH);
    final Metrics metrics = new Metrics();
    final CountDownLatch slow = new CountDownLatch(1);
    final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Map<String, String> failures = Map.of();
    Map<String, Integer> parked = Map.of();
    ApiServer server;

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

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String item(String item) {
        return "{\"cart\":\"" + CART + "\",\"item\":\"" + item + "\",\"price\":9.90}";
    }

    long stored() {
        return flow.recorder().store().head();
    }
}
