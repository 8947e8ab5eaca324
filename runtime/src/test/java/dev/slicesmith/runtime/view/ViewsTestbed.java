package dev.slicesmith.runtime.view;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static dev.slicesmith.runtime.testbed.Shop.price;

import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartShipped;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.testbed.Shop.Line;
import dev.slicesmith.runtime.testbed.Shop.Price;
import dev.slicesmith.runtime.worker.Step;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.core.type.TypeReference;

/** Views of a shop, over a store that a subclass opens. */
abstract class ViewsTestbed {

    record CartItems(CartId cart, List<Line> lines) {
        Price total() {
            return new Price(lines.stream().map(line -> line.price().value()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    record ItemLog(String item, List<CartId> carts) {}

    record Count(int carts) {}

    static final ViewTable<CartId, CartItems> CART_ITEMS = cartItems().build();

    static final ViewTable<String, ItemLog> ITEM_LOG = ViewTable.<String, ItemLog>named("order")
            .key("group", SqlType.TEXT, ItemLog::item)
            .column("carts", SqlType.JSON, ItemLog::carts)
            .keyed(ItemLog::item, List::of)
            .read(cells -> new ItemLog(cells.text("group"), cells.json("carts", new TypeReference<>() { })))
            .build();

    static final ViewTable<String, Count> COUNT = ViewTable.<String, Count>named("count")
            .column("carts", SqlType.INT, Count::carts)
            .onlyRow("", new Count(0))
            .read(cells -> new Count(cells.integer("carts")))
            .build();

    EventStore events;
    ViewStore store;
    Recorder<Shop.Event> recorder;

    static ViewTable.Builder<CartId, CartItems> cartItems() {
        return ViewTable.<CartId, CartItems>named("cart_items")
                .key("cart", SqlType.UUID, row -> row.cart().value())
                .column("lines", SqlType.JSON, CartItems::lines)
                .column("total", SqlType.DECIMAL, row -> row.total().value())
                .index(List.of(), new ViewQuery.Order("total", true))
                .keyed(CartItems::cart, cart -> List.of(cart.value()))
                .read(cells -> new CartItems(
                        new CartId(cells.uuid("cart")), cells.json("lines", new TypeReference<>() { })));
    }

    abstract EventStore openEvents();

    abstract ViewStore openViews();

    @BeforeEach
    void open() {
        events = openEvents();
        store = openViews();
        recorder = newRecorder();
    }

    Recorder<Shop.Event> newRecorder() {
        return new Recorder<>(events, Shop.types(), Clock.systemUTC(), UUID::randomUUID);
    }

    Views<Shop.Event> views() {
        return new Views<>(store, recorder, false);
    }

    void happen(Shop.Event... happened) {
        recorder.record(List.of(happened), Metadata.at(Instant.EPOCH), Optional.empty(), null);
    }

    static ItemAdded added(String cart, String item, String price) {
        return new ItemAdded(cart(cart), item, price(price), Optional.empty());
    }

    static <K, R> Projection<Shop.Event, K, R> projection(
            ViewTable<K, R> table, boolean immediate, BiConsumer<RecordedEvent<Shop.Event>, ViewRows<K, R>> apply) {
        return new Projection<>(table, Set.of(Shop.Event.class), immediate, apply);
    }

    static Projection<Shop.Event, CartId, CartItems> cartItems(
            ViewTable<CartId, CartItems> table, boolean immediate) {
        return projection(table, immediate, (recorded, rows) -> {
            if (recorded.event() instanceof CartCreated e) {
                rows.upsert(e.cart(), cart -> new CartItems(cart, List.of()), row -> row);
            } else if (recorded.event() instanceof ItemAdded e) {
                rows.upsert(e.cart(), cart -> new CartItems(cart, List.of()), row -> {
                    List<Line> lines = new ArrayList<>(row.lines());
                    lines.add(new Line(e.item(), e.price()));
                    return new CartItems(row.cart(), lines);
                });
            } else if (recorded.event() instanceof CartShipped e) {
                rows.delete(e.cart());
            }
        });
    }

    static Projection<Shop.Event, String, ItemLog> itemLog(boolean immediate) {
        return projection(ITEM_LOG, immediate, (recorded, rows) -> {
            if (recorded.event() instanceof ItemAdded e) {
                rows.upsert(e.item(), item -> new ItemLog(item, List.of()), row -> {
                    List<CartId> carts = new ArrayList<>(row.carts());
                    carts.add(e.cart());
                    return new ItemLog(row.item(), carts);
                });
            }
        });
    }

    static void drain(Step step) {
        while (step.run()) {
            // One batch after the other.
        }
    }
}
