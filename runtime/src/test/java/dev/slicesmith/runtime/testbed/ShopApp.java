package dev.slicesmith.runtime.testbed;

import dev.slicesmith.runtime.automation.Attempts;
import dev.slicesmith.runtime.automation.TodoList;
import dev.slicesmith.runtime.automation.WorkStore;
import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandHandling;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.Shop.AddItem;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartShipped;
import dev.slicesmith.runtime.testbed.Shop.CartState;
import dev.slicesmith.runtime.testbed.Shop.CartSubmitted;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.view.Projection;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Views;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;
import dev.slicesmith.runtime.worker.Backoff;
import dev.slicesmith.runtime.worker.Step;
import dev.slicesmith.runtime.worker.Workers;
import dev.slicesmith.support.EventQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A whole application over a database, as it would be generated. */
public final class ShopApp implements AutoCloseable {

    public record Items(CartId cart, int count) {}

    public record ToShip(CartId cart) {}

    public static final ViewTable<CartId, Items> ITEMS = items("items");
    public static final ViewTable<CartId, Items> ITEMS_NOW = items("items_now");

    private static final ViewTable<CartId, ToShip> TO_SHIP = ViewTable.<CartId, ToShip>named("to_ship")
            .key("cart", SqlType.UUID, row -> row.cart().value())
            .keyed(ToShip::cart, cart -> List.of(cart.value()))
            .read(cells -> new ToShip(new CartId(cells.uuid("cart"))))
            .build();

    private static final Decision<AddItem, CartState, Shop.Event> ADD_ITEM = new Decision<>("AddItem",
            command -> EventQuery.types(CartCreated.class, ItemAdded.class).tagged("CartId", command.cart()),
            command -> CartState.INITIAL, (state, recorded) -> state.evolve(recorded.event()),
            (command, state, call) -> Shop.decide(command, state));

    private static final Decision<CartId, Boolean, Shop.Event> SUBMIT = new Decision<>("Submit",
            cart -> EventQuery.types(CartSubmitted.class).tagged("CartId", cart), cart -> false,
            (submitted, recorded) -> true,
            (cart, submitted, call) -> submitted ? List.of() : List.of(new CartSubmitted(cart, Instant.EPOCH)));

    /** Knows nothing, so that it would ship twice if it were asked twice. */
    private static final Decision<CartId, Boolean, Shop.Event> SHIP = new Decision<>("Ship",
            cart -> EventQuery.nothing(), cart -> true, (state, recorded) -> state,
            (cart, state, call) -> List.of(new CartShipped(cart)));

    private static final Duration LEASE = Duration.ofMillis(300);

    private final Database database;
    private final EventStore store;
    private final CommandHandling<Shop.Event> handling;
    private final Views<Shop.Event> views;
    private final ViewReader<CartId, Items> items;
    private final ViewReader<CartId, Items> itemsNow;
    private final TodoList<CartId, ToShip> shipping;
    private final Workers workers = new Workers();

    public ShopApp(String url) {
        database = Database.open(url, null, null, 10);
        store = JdbcEventStores.open(database, false);
        Recorder<Shop.Event> recorder = new Recorder<>(store, Shop.types(), Clock.systemUTC(), UUID::randomUUID);
        handling = new CommandHandling<>(recorder, 1_000, new Metrics());
        views = new Views<>(new JdbcViews(database), recorder, false);
        items = views.add(counting(ITEMS, false));
        itemsNow = views.add(counting(ITEMS_NOW, true));
        ViewReader<CartId, ToShip> toShip = views.add(new Projection<>(TO_SHIP,
                Set.of(CartSubmitted.class, CartShipped.class), false, (recorded, rows) -> {
                    if (recorded.event() instanceof CartShipped) {
                        rows.delete(recorded.event().cart());
                    } else {
                        rows.upsert(recorded.event().cart(), ToShip::new, row -> row);
                    }
                }));
        WorkStore work = new JdbcWork(database);
        shipping = new TodoList<>("shipping", TO_SHIP, toShip, row -> true,
                (row, errand) -> handling.handle(SHIP, row.cart(), errand.next()),
                new Attempts(work, Clock.systemUTC(), 10, new Backoff(Duration.ofMillis(1), Duration.ofMillis(10)), LEASE));
        views.steps().forEach((name, step) -> workers.add(name, step, Duration.ofMillis(200)));
        workers.add("shipping", shipping, Duration.ofMillis(200));
        recorder.listen(workers::wake);
    }

    private static ViewTable<CartId, Items> items(String name) {
        return ViewTable.<CartId, Items>named(name)
                .key("cart", SqlType.UUID, row -> row.cart().value()).column("count", SqlType.INT, Items::count)
                .keyed(Items::cart, cart -> List.of(cart.value()))
                .read(cells -> new Items(new CartId(cells.uuid("cart")), cells.integer("count")))
                .build();
    }

    private static Projection<Shop.Event, CartId, Items> counting(
            ViewTable<CartId, Items> table, boolean immediate) {
        return new Projection<>(table, Set.of(ItemAdded.class), immediate, (recorded, rows) -> rows.upsert(
                recorded.event().cart(), cart -> new Items(cart, 0), row -> new Items(row.cart(), row.count() + 1)));
    }

    public void start() {
        workers.start();
    }

    /** Fills a new cart and submits it; tells every event that is acknowledged. */
    public void shop(Consumer<StoredEvent> acknowledged) {
        CartId cart = new CartId(UUID.randomUUID());
        for (int i = 0; i < 3; i++) {
            handling.handle(ADD_ITEM, new AddItem(cart, "i" + i, Shop.price("1")), Call.ANONYMOUS)
                    .events().forEach(event -> acknowledged.accept(event.stored()));
        }
        handling.handle(SUBMIT, cart, Call.ANONYMOUS).events().forEach(event -> acknowledged.accept(event.stored()));
    }

    /** Does what is left to do, without threads. */
    public void drain() throws InterruptedException {
        // The right of a killed process to the to-do list has to run out.
        Thread.sleep(2 * LEASE.toMillis());
        boolean any = true;
        while (any) {
            any = false;
            for (Step step : views.steps().values()) {
                any |= step.run();
            }
            any |= shipping.run();
        }
    }

    public Map<String, List<StoredEvent>> eventsByType() {
        Map<String, List<StoredEvent>> events = new HashMap<>();
        store.read(StoreQuery.all(), 0, Integer.MAX_VALUE).events()
                .forEach(event -> events.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event));
        return events;
    }

    public List<Items> items() {
        return items.rows();
    }

    public List<Items> itemsNow() {
        return itemsNow.rows();
    }

    public void rebuild() {
        views.rebuild(ITEMS);
    }

    @Override
    public void close() {
        workers.close();
        database.close();
    }
}
