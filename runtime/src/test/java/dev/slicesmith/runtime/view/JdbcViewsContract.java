package dev.slicesmith.runtime.view;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartShipped;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;
import dev.slicesmith.support.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What views in a database do besides. */
abstract class JdbcViewsContract extends ViewsContract {

    private Database database;

    abstract Database openDatabase();

    @Override
    EventStore openEvents() {
        database = openDatabase();
        return JdbcEventStores.open(database, false);
    }

    @Override
    ViewStore openViews() {
        return new JdbcViews(database);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aViewOfAnotherShapeIsMadeAnew() {
        new Views<>(store, recorder, false).add(cartItems(CART_ITEMS, true));
        happen(new CartCreated(cart("a")), added("a", "i", "1"));
        ViewTable<CartId, CartItems> changed = cartItems()
                .column("size", SqlType.INT, row -> row.lines().size()).version(2).build();

        recorder = newRecorder();
        ViewReader<?, CartItems> items =
                new Views<>(new JdbcViews(database), recorder, false).add(cartItems(changed, true));

        assertEquals(1, items.find(ViewQuery.of(Where.equal("size", 1))).size());
        happen(added("a", "j", "1"));
        assertEquals(1, items.find(ViewQuery.of(Where.equal("size", 2))).size());
    }

    @Test
    void theStatementsThatMakeATableCanBeRead() {
        List<String> statements = JdbcViews.create(CART_ITEMS, database);

        assertEquals("CREATE TABLE \"cart_items\" (\n  \"cart\" uuid NOT NULL,\n  \"lines\" "
                + (database.dialect().shared() ? "jsonb" : "character large object") + ",\n  \"total\" "
                + (database.dialect().shared() ? "numeric" : "decfloat(1000)") + ",\n  PRIMARY KEY (\"cart\")\n)",
                statements.get(0));
        assertEquals(2, statements.size());
    }

    record Latest(String item, CartId cart, long position) {}

    private static final ViewTable<String, Latest> LATEST = ViewTable.<String, Latest>named("latest")
            .key("item", SqlType.TEXT, Latest::item)
            .column("cart", SqlType.UUID, row -> row.cart().value())
            .column("position", SqlType.LONG, Latest::position)
            .keyed(Latest::item, List::of)
            .read(cells -> new Latest(cells.text("item"), new CartId(cells.uuid("cart")), cells.number("position")))
            .build();

    /** Rows that need not be read; PostgreSQL gets them together with the event. */
    private ViewReader<String, Latest> latest(Function<RecordedEvent<Shop.Event>, Long> position) {
        return views().add(projection(LATEST, true, (recorded, rows) -> {
            if (recorded.event() instanceof ItemAdded e) {
                rows.put(e.item(), new Latest(e.item(), e.cart(), position.apply(recorded)));
            } else if (recorded.event() instanceof CartShipped) {
                rows.delete("gone");
            }
        }));
    }

    @Test
    void rowsThatNeedNotBeReadComeAndChangeAndGo() {
        ViewReader<String, Latest> latest = latest(recorded -> 0L);

        happen(added("a", "i", "1"));
        happen(added("b", "i", "1"));
        happen(added("b", "gone", "1"));
        happen(new CartShipped(cart("b")));

        assertEquals(List.of(new Latest("i", cart("b"), 0)), latest.rows());
    }

    @Test
    void anAppendThatIsRefusedChangesNoRow() {
        ViewReader<String, Latest> latest = latest(recorded -> 0L);
        happen(added("a", "i", "1"));
        happen(added("a", "gone", "1"));
        List<Latest> before = latest.rows();
        Condition nothingYet = new Condition(StoreQuery.types(Set.of("ItemAdded")), 0);

        for (Shop.Event refused : List.of(added("b", "i", "1"), added("b", "k", "1"), new CartShipped(cart("a")))) {
            assertThrows(AppendConflict.class, () -> recorder.record(
                    List.of(refused), Metadata.at(Instant.EPOCH), Optional.of(nothingYet), null));
        }

        assertEquals(before, latest.rows());
        assertEquals(2, events.read(StoreQuery.all(), 0, 10).events().size());
    }

    @Test
    void aRowThatIsWrittenWithAnIdempotencyKeyIsWrittenOnce() {
        ViewReader<String, Latest> latest = latest(recorded -> 0L);
        recorder.record(List.of(added("a", "i", "1")), Metadata.at(Instant.EPOCH), Optional.empty(), "key");

        assertThrows(AppendConflict.class, () -> recorder.record(
                List.of(added("b", "i", "1")), Metadata.at(Instant.EPOCH), Optional.empty(), "key"));

        assertEquals(List.of(new Latest("i", cart("a"), 0)), latest.rows());
    }

    @Test
    void severalRowsGoWithAnEventThatHasSeveralTagsAndAKey() {
        recorder = new Recorder<>(events, EventTypes.<Shop.Event>builder(
                        event -> List.of(Tag.of("CartId", event.cart()), new Tag("Shop", "main")))
                .add("ItemAdded", ItemAdded.class).build(), Clock.systemUTC(), UUID::randomUUID);
        ViewReader<String, Latest> latest = views().add(new Projection<>(LATEST, Set.of(ItemAdded.class), true,
                (recorded, rows) -> {
                    ItemAdded e = (ItemAdded) recorded.event();
                    rows.delete("gone");
                    rows.put(e.item(), new Latest(e.item(), e.cart(), 1));
                    rows.put(e.item() + "!", new Latest(e.item() + "!", e.cart(), 2));
                }));
        happen(added("a", "gone", "1"));
        StoreQuery shop = new StoreQuery(List.of(new StoreQuery.Item(Set.of(), Set.of(new Tag("Shop", "main")))));
        Condition noMore = new Condition(shop, events.head());

        recorder.record(List.of(added("b", "i", "1")), Metadata.at(Instant.EPOCH), Optional.of(noMore), "key");
        assertThrows(AppendConflict.class, () -> recorder.record(
                List.of(added("c", "i", "1")), Metadata.at(Instant.EPOCH), Optional.of(noMore), "other key"));
        assertThrows(AppendConflict.class, () -> recorder.record(
                List.of(added("c", "j", "1")), Metadata.at(Instant.EPOCH), Optional.empty(), "key"));

        assertEquals(List.of(new Latest("gone!", cart("a"), 2), new Latest("i", cart("b"), 1),
                new Latest("i!", cart("b"), 2)), latest.rows());
        assertEquals(2, events.load(shop, 0, 10).size());
        assertEquals(events.head(), events.resultOf("key").orElseThrow().get(0).position());
    }

    @Test
    void aRowMayTellThePositionOfItsEvent() {
        ViewReader<String, Latest> latest = latest(RecordedEvent::position);
        happen(new CartCreated(cart("a")), added("a", "i", "1"));
        happen(added("a", "i", "1"));

        assertEquals(List.of(new Latest("i", cart("a"), events.head())), latest.rows());
    }

    @Test
    void ofManyWhoPutTheSameRowTheLastOneInTheLogCounts() throws Exception {
        ViewReader<String, Latest> latest = latest(recorded -> 0L);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int thread = i;
            done.add(threads.submit(() -> IntStream.range(0, 50).forEach(n ->
                    happen(added(thread + "-" + n, "i" + n % 2, "1")))));
        }
        for (Future<?> each : done) {
            each.get();
        }
        threads.shutdown();

        Map<String, CartId> last = new TreeMap<>();
        for (StoredEvent event : events.read(StoreQuery.all(), 0, 1_000).events()) {
            ItemAdded added = (ItemAdded) recorder.types().decode(event).event();
            last.put(added.item(), added.cart());
        }
        assertEquals(last, latest.rows().stream().collect(Collectors.toMap(Latest::item, Latest::cart)));
        assertEquals(2, last.size());
    }

    @Test
    void ofManyWhoPutAndDeleteTheSameRowTheLastOneInTheLogCounts() throws Exception {
        ViewReader<String, Latest> latest = latest(recorded -> 0L);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        for (int round = 0; round < 20; round++) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String name = round + "-" + i;
                boolean puts = i % 2 == 0;
                done.add(threads.submit(() -> happen(puts ? added(name, "gone", "1") : new CartShipped(cart(name)))));
            }
            for (Future<?> each : done) {
                each.get();
            }
            StoredEvent last = events.load(StoreQuery.all(), events.head() - 1, 1).get(0);
            boolean there = recorder.types().decode(last).event() instanceof ItemAdded;
            assertEquals(there ? 1 : 0, latest.rows().size());
        }
        threads.shutdown();
    }
}
