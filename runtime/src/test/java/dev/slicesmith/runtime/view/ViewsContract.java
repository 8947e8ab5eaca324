package dev.slicesmith.runtime.view;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static dev.slicesmith.runtime.testbed.Shop.price;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartShipped;
import dev.slicesmith.runtime.testbed.Shop.CartSubmitted;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.testbed.Shop.Line;
import dev.slicesmith.runtime.worker.Step;
import dev.slicesmith.support.Match;
import dev.slicesmith.support.OpenDecision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

/** What views do, wherever they are kept. */
abstract class ViewsContract extends ViewsTestbed {

    @Test
    void anImmediateRowIsThereAtOnce() {
        ViewReader<CartId, CartItems> items = views().add(cartItems(CART_ITEMS, true));

        happen(new CartCreated(cart("a")), added("a", "i1", "9.90"), added("a", "i2", "0.10"));
        happen(new CartCreated(cart("b")));
        happen(new CartCreated(cart("c")));
        happen(new CartShipped(cart("c")));

        assertEquals(Optional.of(new CartItems(cart("a"),
                List.of(new Line("i1", price("9.9")), new Line("i2", price("0.1"))))), items.row(cart("a")));
        assertEquals(Optional.empty(), items.row(cart("c")));
        assertEquals(2, items.rows().size());
        assertEquals(List.of(cart("a")), items.find(ViewQuery.of(Where.equal("total", BigDecimal.TEN)))
                .stream().map(CartItems::cart).toList());
    }

    @Test
    void aProjectionThatFailsTakesTheEventsBack() {
        ViewReader<CartId, CartItems> items = views().add(cartItems(CART_ITEMS, true));
        views().add(projection(ITEM_LOG, true, (recorded, rows) -> {
            if (recorded.position() > 0) {
                throw new IllegalStateException("no");
            }
        }));

        assertThrows(IllegalStateException.class, () -> happen(new CartCreated(cart("a"))));

        assertEquals(List.of(), items.rows());
        assertEquals(List.of(), events.read(dev.slicesmith.runtime.store.StoreQuery.all(), 0, 10).events());
    }

    @Test
    void anEventualViewFollowsAndEqualsARebuild() {
        Views<Shop.Event> views = views();
        ViewReader<CartId, CartItems> items = views.add(cartItems(CART_ITEMS, false));
        happen(new CartCreated(cart("a")), added("a", "i1", "1"), new CartCreated(cart("b")));
        assertEquals(List.of(), items.rows());

        Step step = views.steps().get("cart_items");
        drain(step);
        happen(added("a", "i2", "2"), new CartShipped(cart("b")), added("c", "i3", "3"));
        drain(step);
        List<CartItems> rows = items.rows();
        drain(step);

        assertEquals(2, rows.size());
        assertEquals(rows, items.rows());
        views.rebuild(CART_ITEMS);
        assertEquals(List.of(), items.rows());
        drain(step);
        assertEquals(rows, items.rows());
    }

    @Test
    void aBatchThatFailsIsDoneAgainFromItsStart() {
        Views<Shop.Event> views = views();
        boolean[] fail = {true};
        Projection<Shop.Event, String, ItemLog> log = itemLog(false);
        ViewReader<String, ItemLog> items = views.add(projection(ITEM_LOG, false, (recorded, rows) -> {
            log.apply().accept(recorded, rows);
            if (fail[0] && recorded.event().equals(added("c", "i", "1"))) {
                throw new IllegalStateException("killed");
            }
        }));
        happen(added("a", "i", "1"), added("b", "i", "1"), added("c", "i", "1"));
        Step step = views.steps().get("order");

        assertThrows(IllegalStateException.class, step::run);
        assertEquals(List.of(), items.rows());
        fail[0] = false;
        drain(step);

        assertEquals(List.of(new ItemLog("i", List.of(cart("a"), cart("b"), cart("c")))), items.rows());
    }

    @Test
    void aViewThatIsAddedLaterShowsWhatHappenedBefore() {
        happen(new CartCreated(cart("a")), added("a", "i1", "1"));

        ViewReader<CartId, CartItems> items = views().add(cartItems(CART_ITEMS, true));

        assertEquals(1, items.row(cart("a")).orElseThrow().lines().size());
        happen(added("a", "i2", "1"));
        recorder = newRecorder();
        items = views().add(cartItems(CART_ITEMS, true));
        happen(added("a", "i3", "1"));
        assertEquals(3, items.row(cart("a")).orElseThrow().lines().size());
    }

    @Test
    void rowsArePickedByColumnsAndByTests() {
        ViewReader<CartId, CartItems> items = views().add(projection(CART_ITEMS, true, (recorded, rows) -> {
            cartItems(CART_ITEMS, true).apply().accept(recorded, rows);
            if (recorded.event() instanceof CartSubmitted) {
                rows.updateWhere(Where.<CartItems>equal("total", new BigDecimal("2"))
                        .andTest(row -> row.lines().size() == 2), row -> new CartItems(row.cart(), List.of()));
                rows.deleteWhere(Where.test(row -> row.lines().size() == 1));
            }
        }));
        happen(added("a", "i", "1"), added("a", "j", "1"), added("b", "i", "2"), added("c", "i", "1"),
                added("c", "j", "2"));

        happen(new CartSubmitted(cart("x"), Instant.EPOCH));

        assertEquals(Optional.of(List.of()), items.row(cart("a")).map(CartItems::lines));
        assertEquals(Optional.empty(), items.row(cart("b")));
        assertEquals(2, items.row(cart("c")).orElseThrow().lines().size());
    }

    @Test
    void queriesAreOrderedAndPaged() {
        ViewReader<CartId, CartItems> items = views().add(cartItems(CART_ITEMS, true));
        IntStream.range(0, 10).forEach(i -> happen(added("c" + i, "i", "" + i % 5)));

        List<CartItems> all = items.find(ViewQuery.<CartItems>of(Where.all()).orderBy("total", true));
        List<CartItems> paged = new ArrayList<>();
        for (int i = 0; i < 10; i += 3) {
            paged.addAll(items.find(ViewQuery.<CartItems>of(Where.all()).orderBy("total", true).page(i, 3)));
        }
        List<CartItems> tested = items.find(ViewQuery.<CartItems>of(
                Where.test(row -> row.total().value().intValue() != 3)).orderBy("total", false).page(2, 4));

        assertEquals(List.of(4, 4, 3, 3, 2, 2, 1, 1, 0, 0),
                all.stream().map(row -> row.total().value().intValue()).toList());
        assertEquals(all, paged);
        assertEquals(List.of(1, 1, 2, 2), tested.stream().map(row -> row.total().value().intValue()).toList());
    }

    @Test
    void theOnlyRowIsAlwaysThere() {
        ViewReader<String, Count> count = views().add(projection(COUNT, true, (recorded, rows) -> {
            if (recorded.event() instanceof CartCreated) {
                rows.update("", row -> new Count(row.carts() + 1));
            }
        }));
        assertEquals(List.of(new Count(0)), count.rows());

        happen(new CartCreated(cart("a")));
        happen(new CartCreated(cart("b")));

        assertEquals(Optional.of(new Count(2)), count.row(""));
        assertEquals(List.of(new Count(2)), count.rows());
        assertEquals(List.of(), count.find(ViewQuery.of(Where.equal("carts", 1))));
    }

    record Everything(int id, String text, Long big, Double real, BigDecimal exact, Boolean yes, UUID uuid,
            LocalDate day, LocalTime time, LocalDateTime local, Instant instant, List<Line> lines) {}

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTypeOfColumnComesBackEqual(boolean unread) {
        ViewTable<Integer, Everything> table = ViewTable.<Integer, Everything>named("Ünï \"co\"de")
                .key("id", SqlType.INT, Everything::id).column("te\"xt", SqlType.TEXT, Everything::text)
                .column("big", SqlType.LONG, Everything::big).column("real", SqlType.DOUBLE, Everything::real)
                .column("exact", SqlType.DECIMAL, Everything::exact).column("yes", SqlType.BOOLEAN, Everything::yes)
                .column("uuid", SqlType.UUID, Everything::uuid).column("day", SqlType.DATE, Everything::day)
                .column("time", SqlType.TIME, Everything::time).column("local", SqlType.DATETIME, Everything::local)
                .column("instant", SqlType.INSTANT, Everything::instant)
                .column("lines", SqlType.JSON, Everything::lines)
                .keyed(Everything::id, List::of)
                .read(c -> new Everything(c.integer("id"), c.text("te\"xt"), c.number("big"), c.real("real"),
                        c.decimal("exact"), c.bool("yes"), c.uuid("uuid"), c.date("day"), c.time("time"),
                        c.dateTime("local"), c.instant("instant"), c.json("lines", new TypeReference<>() { })))
                .build();
        Everything full = new Everything(1, "x'); DROP TABLE es_event; --", 1L << 60, 0.1,
                new BigDecimal("123456789012345678901234567890.0123456789"), true, UUID.randomUUID(),
                LocalDate.of(2026, 2, 28), LocalTime.of(23, 59, 59, 123_456_000), LocalDateTime.of(2026, 3, 29, 2, 30),
                Instant.parse("2026-03-29T01:30:00.123456Z"), List.of(new Line("ü", price("9.9"))));
        Everything empty = new Everything(2, null, null, null, null, null, null, null, null, null, null, null);
        ViewReader<Integer, Everything> reader = views().add(projection(table, true, (recorded, rows) -> {
            for (Everything each : List.of(full, empty)) {
                if (unread) {
                    rows.put(each.id(), each);
                } else {
                    rows.upsert(each.id(), key -> each, row -> row);
                }
            }
        }));

        happen(new CartCreated(cart("a")));

        assertEquals(List.of(full, empty), reader.rows());
        assertEquals(List.of(full), reader.find(ViewQuery.<Everything>of(Where.<Everything>equal("te\"xt", full.text())
                .andEqual("instant", full.instant()).andEqual("exact", full.exact()))));
        for (Column<Everything> column : table.columns().subList(0, 11)) {
            assertEquals(List.of(full, empty),
                    reader.find(ViewQuery.<Everything>of(Where.all()).orderBy(column.name(), false)), column.name());
        }
    }

    @Test
    void anEventThatCannotBeReadIsParkedAndTheRestGoesOn() {
        Views<Shop.Event> views = views();
        ViewReader<CartId, CartItems> items = views.add(cartItems(CART_ITEMS, false));
        happen(new CartCreated(cart("a")));
        long newer = events.append(Append.of(List.of(new NewEvent(UUID.randomUUID(), "CartCreated", 9, List.of(), "{}")),
                Metadata.at(Instant.EPOCH))).get(0).position();
        happen(new CartCreated(cart("b")));

        drain(views.steps().get("cart_items"));

        assertEquals(2, items.rows().size());
        assertEquals(Set.of(newer), store.parked("cart_items").keySet());
        assertTrue(store.parked("cart_items").get(newer).contains("newer than this program"));
    }

    /** Fails for one item until it is mended. */
    private static Projection<Shop.Event, CartId, CartItems> broken(boolean immediate, AtomicBoolean mended) {
        Projection<Shop.Event, CartId, CartItems> right = cartItems(CART_ITEMS, immediate);
        return projection(CART_ITEMS, immediate, (recorded, rows) -> {
            if (recorded.event() instanceof ItemAdded e && e.item().equals("bad") && !mended.get()) {
                throw new ArithmeticException("/ by zero");
            }
            right.apply().accept(recorded, rows);
        });
    }

    @Test
    void anEventThatAProjectionFailsForIsTriedAgainThenParkedAndTheRestGoesOn() {
        AtomicBoolean mended = new AtomicBoolean();
        Views<Shop.Event> views = views();
        ViewReader<CartId, CartItems> items = views.add(broken(false, mended));
        happen(added("a", "i", "1"), added("b", "bad", "1"), added("c", "i", "1"));
        Step step = views.steps().get("cart_items");

        for (int attempt = 1; attempt < 5; attempt++) {
            assertThrows(ArithmeticException.class, () -> drain(step));
        }
        assertEquals(List.of(), items.rows());
        drain(step);

        assertEquals(List.of(cart("a"), cart("c")), items.rows().stream().map(CartItems::cart).sorted(
                Comparator.comparing(cart -> cart.equals(cart("a")) ? 0 : 1)).toList());
        assertEquals(List.of("java.lang.ArithmeticException: / by zero"), List.copyOf(store.parked("cart_items").values()));

        mended.set(true);
        views.rebuild(CART_ITEMS);
        drain(step);

        assertEquals(3, items.rows().size());
        assertEquals(Map.of(), store.parked("cart_items"));
    }

    @Test
    void anImmediateViewThatFailsForAnOldEventStillBegins() {
        happen(added("a", "i", "1"), added("b", "bad", "1"));

        ViewReader<CartId, CartItems> items = views().add(broken(true, new AtomicBoolean()));

        assertEquals(1, items.rows().size());
        assertEquals(1, store.parked("cart_items").size());
    }

    @Test
    void aViewThatWaitsForADecisionPassesNothingOver() {
        Views<Shop.Event> views = views();
        AtomicBoolean decided = new AtomicBoolean();
        ViewReader<CartId, CartItems> items = views.add(projection(CART_ITEMS, false, (recorded, rows) -> {
            if (!decided.get()) {
                throw new OpenDecision("Rules.total", "what the total is");
            }
            cartItems(CART_ITEMS, false).apply().accept(recorded, rows);
        }));
        happen(added("a", "i", "1"));
        Step step = views.steps().get("cart_items");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThrows(OpenDecision.class, () -> drain(step));
        }

        decided.set(true);
        drain(step);

        assertEquals(1, items.rows().size());
        assertEquals(Map.of(), store.parked("cart_items"));
    }

    @Test
    void rowsThatAConditionKnowsMoreOfAreLookedUpByIt() {
        AtomicInteger looks = new AtomicInteger();
        ViewReader<CartId, CartItems> items = views().add(projection(CART_ITEMS, true, (recorded, rows) -> {
            if (recorded.event() instanceof ItemAdded e) {
                rows.deleteWhere(Match.by(Map.of("cart", e.cart().value()), row -> {
                    looks.incrementAndGet();
                    return !row.lines().isEmpty();
                }));
            }
            cartItems(CART_ITEMS, true).apply().accept(recorded, rows);
        }));
        for (int i = 0; i < 10; i++) {
            happen(added("cart" + i, "i", "1"));
        }
        looks.set(0);

        happen(added("cart3", "j", "1"));

        assertEquals(1, looks.get());
        assertEquals(List.of("j"), items.row(cart("cart3")).orElseThrow().lines().stream().map(Line::item).toList());
    }

    @Test
    void rowsThatManyTouchShowEventsInTheOrderOfTheLog() throws Exception {
        ViewReader<String, ItemLog> live = views().add(itemLog(true));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int thread = i;
            done.add(threads.submit(() -> IntStream.range(0, 25).forEach(n ->
                    happen(added(thread + "-" + n, "i" + n % 3, "1"), added(thread + "-" + n, "i" + n % 2, "1")))));
        }
        for (Future<?> each : done) {
            each.get();
        }
        threads.shutdown();
        List<ItemLog> rows = live.rows();

        recorder = newRecorder();
        Views<Shop.Event> again = new Views<>(store, recorder, true);
        List<ItemLog> rebuilt = again.add(itemLog(true)).rows();

        assertEquals(300, rows.stream().mapToInt(row -> row.carts().size()).sum());
        assertEquals(rebuilt, rows);
        assertFalse(rows.isEmpty());
        assertEquals(Arrays.asList("i0", "i1", "i2"), rows.stream().map(ItemLog::item).toList());
    }
}
