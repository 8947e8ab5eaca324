package dev.slicesmith.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.automation.WorkItem;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.testbed.PostgresServer;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.AddItem;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartState;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.view.Projection;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.support.EventQuery;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {

    record Items(CartId cart, int count) {}

    @TempDir
    Path folder;

    private static final ViewTable<CartId, Items> ITEMS = ViewTable.<CartId, Items>named("items")
            .key("cart", SqlType.UUID, row -> row.cart().value()).column("count", SqlType.INT, Items::count)
            .keyed(Items::cart, cart -> List.of(cart.value()))
            .read(cells -> new Items(new CartId(cells.uuid("cart")), cells.integer("count")))
            .build();

    private static final Decision<AddItem, CartState, Shop.Event> ADD_ITEM = new Decision<>("AddItem",
            command -> EventQuery.types(CartCreated.class, ItemAdded.class).tagged("CartId", command.cart()),
            command -> CartState.INITIAL, (state, recorded) -> state.evolve(recorded.event()),
            (command, state, call) -> Shop.decide(command, state));

    private final HttpClient client = HttpClient.newHttpClient();

    private Settings settings(Map<String, String> environment) {
        return Settings.from(environment, folder.resolve("shop").toString());
    }

    private Application<Shop.Event> application(Map<String, String> environment) {
        Application<Shop.Event> shop = new Application<>(settings(environment), Shop.types(), false);
        var items = shop.view(new Projection<>(ITEMS, Set.of(ItemAdded.class), true, (recorded, rows) -> rows.upsert(
                recorded.event().cart(), cart -> new Items(cart, 0), row -> new Items(row.cart(), row.count() + 1))));
        shop.api().command("AddItem", AddItem.class,
                (command, call) -> shop.handling().handle(ADD_ITEM, command, call)).view("Items", ITEMS, items);
        return shop;
    }

    private String send(String address, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (body != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private void shop(Map<String, String> environment) throws Exception {
        String cart = Shop.cart("c").toString();
        for (int count = 1; count <= 3; count++) {
            try (Application<Shop.Event> shop = application(environment)) {
                String address = shop.start(settings(environment));
                assertTrue(address.startsWith("http://localhost:"), address);
                send(address + "/commands/AddItem", "{\"cart\":\"" + cart + "\",\"item\":\"i\",\"price\":1}");

                assertEquals("{\"cart\":\"" + cart + "\",\"count\":" + count + "}",
                        send(address + "/views/Items/" + cart, null));
                assertTrue(send(address + "/health", null).startsWith("{\"status\":\"up\""));
                long number = shop.sequences().next("order \"no\"");
                assertTrue(number < shop.sequences().next("order \"no\""));
                assertEquals(count == 1, number == 1);
            }
        }
    }

    @Test
    void itStartsWithNothingAndKeepsWhatHappened() throws Exception {
        shop(Map.of("HTTP_PORT", "0"));
    }

    @Test
    void itRunsOnPostgres() throws Exception {
        shop(Map.of("HTTP_PORT", "0", "DATABASE_URL", PostgresServer.newSchema(), "DATABASE_CONNECTIONS", "4"));
    }

    @Test
    void whatAutomationsGaveUpIsTriedAgainWhenThatIsAskedFor() throws Exception {
        Map<String, String> usual = Map.of("HTTP_PORT", "0");
        try (Application<Shop.Event> shop = application(usual)) {
            shop.automate("ship", () -> false);
            shop.attempts().work().save("ship", new WorkItem(
                    "a", "a", "token", WorkItem.State.PARKED, 10, Instant.EPOCH, "the carrier does not answer"));
            String health = send(shop.start(settings(usual)) + "/health", null);
            assertTrue(health.startsWith("{\"status\":\"degraded\""), health);
            assertTrue(health.contains("\"automation ship\":1"), health);
        }
        Map<String, String> again = Map.of("HTTP_PORT", "0", "RETRY_PARKED", "true");
        try (Application<Shop.Event> shop = application(again)) {
            shop.automate("ship", () -> false);
            String health = send(shop.start(settings(again)) + "/health", null);
            assertTrue(health.startsWith("{\"status\":\"up\""), health);
            assertTrue(shop.attempts().work().isAnyReady("ship", Instant.now()));
        }
    }

    @Test
    void settingsAreCheckedAndKeepThePassword() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
                () -> Settings.from(Map.of("HTTP_PORT", "eighty"), "x"));
        assertEquals("HTTP_PORT must be a number", failure.getMessage());

        String text = Settings.from(Map.of("DATABASE_PASSWORD", "secret",
                "DATABASE_URL", "jdbc:postgresql://h/d?user=u&password=secret"), "x").toString();
        assertFalse(text.contains("secret"), text);
    }
}
