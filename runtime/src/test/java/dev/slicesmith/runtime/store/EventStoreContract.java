package dev.slicesmith.runtime.store;

import static dev.slicesmith.runtime.testbed.Events.TIME;
import static dev.slicesmith.runtime.testbed.Events.append;
import static dev.slicesmith.runtime.testbed.Events.event;
import static dev.slicesmith.runtime.testbed.Events.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.testbed.Soak;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every event store does. */
abstract class EventStoreContract {

    EventStore store;

    abstract EventStore open();

    @BeforeEach
    void start() {
        store = open();
    }

    @AfterEach
    void end() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void anEventComesBackAsItWasAppended() {
        NewEvent event = new NewEvent(UUID.randomUUID(), "Élan \"x\"", 3,
                List.of(tag("CartId:a,b{}\"\\"), tag("ProductId:p:1")), "{\"text\":\"ü \\n \\\" 'x'\",\"n\":1.50}");
        Metadata metadata = new Metadata(TIME.plusNanos(123_456_000), "corr", "cause", "Zoë");

        List<StoredEvent> appended = store.append(Append.of(List.of(event), metadata));

        assertEquals(appended, store.read(StoreQuery.all(), 0, 10).events());
        StoredEvent stored = appended.get(0);
        assertEquals(StoredEvent.of(stored.position(), event, metadata), stored);
        assertEquals(appended, store.load(StoreQuery.tagged(tag("ProductId:p:1"), "Élan \"x\""), 0, 10));
    }

    @Test
    void severalEventsComeBackInOrder() {
        List<NewEvent> events = IntStream.range(0, 250)
                .mapToObj(i -> event("Type" + i % 3, "CartId:c" + i % 5, "Odd:\"\\{,}" + i)).toList();

        List<StoredEvent> appended = store.append(Append.of(events, Metadata.at(TIME)));

        assertEquals(events.stream().map(NewEvent::id).toList(), ids(appended));
        assertEquals(appended, store.read(StoreQuery.all(), 0, 1000).events());
        assertEquals(appended.subList(7, 8), store.load(StoreQuery.tagged(tag("Odd:\"\\{,}7")), 0, 10));
    }

    @Test
    void positionsRise() {
        long first = store.append(append(event("A"))).get(0).position();
        List<StoredEvent> more = store.append(append(event("A"), event("B")));

        assertTrue(first > 0);
        assertTrue(more.get(0).position() > first);
        assertTrue(more.get(1).position() > more.get(0).position());
        assertEquals(more.get(1).position(), store.head());
    }

    @Test
    void aQuerySelectsByTypeAndByAllTags() {
        store.append(append(event("A", "X:1"), event("A", "X:1", "Y:1"), event("B", "X:1", "Y:1"), event("A", "Y:1")));

        assertEquals(List.of("A", "A"), types(StoreQuery.tagged(tag("X:1"), "A")));
        assertEquals(List.of("A", "B"), types(query(Set.of("A", "B"), "X:1", "Y:1")));
        assertEquals(List.of("A", "A", "A"), types(StoreQuery.types(List.of("A"))));
        assertEquals(List.of("A", "B", "A"), types(query(Set.of(), "Y:1")));
        assertEquals(List.of("A", "A", "B", "A"), types(StoreQuery.all()));
        assertEquals(List.of(), types(StoreQuery.nothing()));
        assertEquals(List.of(), types(StoreQuery.tagged(tag("X:2"), "A")));
    }

    @Test
    void anEventThatMatchesTwoItemsComesOnce() {
        store.append(append(event("A", "X:1", "Y:1"), event("B", "Y:1"), event("C", "Z:1")));

        List<StoreQuery.Item> items = new ArrayList<>(query(Set.of("A"), "X:1").items());
        items.addAll(query(Set.of("A", "B"), "Y:1").items());
        items.addAll(StoreQuery.types(List.of("A")).items());

        assertEquals(List.of("A", "B"), types(new StoreQuery(items)));
    }

    @Test
    void readingGoesOnWhereThePageEnded() {
        store.append(append(event("A"), event("B"), event("A"), event("A"), event("B")));
        StoreQuery query = StoreQuery.types(List.of("A"));

        Page first = store.read(query, 0, 2);
        Page second = store.read(query, first.upTo(), 2);
        Page third = store.read(query, second.upTo(), 2);

        assertEquals(2, first.events().size());
        assertTrue(first.more());
        assertEquals(1, second.events().size());
        assertFalse(second.more());
        assertEquals(store.head(), second.upTo());
        assertEquals(new Page(List.of(), store.head(), false), third);
        assertEquals(1, store.load(query, first.upTo(), 10).size());
        assertEquals(1, store.load(query, 0, 1).size());
    }

    @Test
    void aConditionHoldsUntilAMatchingEventIsAppended() {
        Condition condition = new Condition(StoreQuery.tagged(tag("X:1"), "A", "B"), 0);
        store.append(append(event("C", "X:1"), event("A", "X:2"), event("A")));

        long position = store.append(append(event("A", "X:1")).when(condition)).get(0).position();

        assertThrows(AppendConflict.class, () -> store.append(append(event("A", "X:1")).when(condition)));
        assertThrows(AppendConflict.class,
                () -> store.append(append(event("C"), event("C")).when(condition)));
        Condition later = new Condition(condition.query(), position);
        store.append(append(event("B", "X:1")).when(later));
        assertThrows(AppendConflict.class, () -> store.append(append(event("B", "X:1")).when(later)));
        assertEquals(5, store.read(StoreQuery.all(), 0, 100).events().size());
    }

    @Test
    void aConditionNeedsAllTagsOfAnItem() {
        Condition both = new Condition(query(Set.of("A"), "X:1", "Y:1"), 0);
        store.append(append(event("A", "X:1"), event("A", "Y:1")));
        store.append(append(event("D")).when(both));
        store.append(append(event("A", "Y:1", "X:1")));

        assertThrows(AppendConflict.class, () -> store.append(append(event("D")).when(both)));
    }

    @Test
    void aConditionMayNameTypesOnly() {
        Condition condition = new Condition(StoreQuery.types(List.of("A")), 0);
        store.append(append(event("B")).when(condition));
        store.append(append(event("A", "X:1")).when(condition));

        assertThrows(AppendConflict.class, () -> store.append(append(event("B")).when(condition)));
    }

    @Test
    void aConditionOnNothingHolds() {
        store.append(append(event("A")));
        store.append(append(event("A")).when(new Condition(StoreQuery.nothing(), 0)));

        assertEquals(2, store.read(StoreQuery.all(), 0, 10).events().size());
    }

    @Test
    void anIdempotencyKeyIsTakenOnce() {
        assertEquals(Optional.empty(), store.resultOf("k"));
        List<StoredEvent> first = store.append(append(event("A", "X:1"), event("B")).once("k"));

        assertThrows(AppendConflict.class, () -> store.append(append(event("A")).once("k")));
        assertThrows(AppendConflict.class, () -> store.append(append(event("A"), event("A")).once("k")));
        assertEquals(Optional.of(first), store.resultOf("k"));
        assertEquals(2, store.read(StoreQuery.all(), 0, 10).events().size());
    }

    @Test
    void aKeyMayBeVeryLong() {
        String key = new Random(1).ints(5_000, 0x1F600, 0x1F640).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
        List<StoredEvent> first = store.append(append(event("A")).once("x" + key));

        assertThrows(AppendConflict.class, () -> store.append(append(event("A")).once("x" + key)));
        assertEquals(Optional.of(first), store.resultOf("x" + key));
        assertEquals(Optional.empty(), store.resultOf("x" + key + "x"));
        assertEquals(List.of(), store.append(append().once(key)));
        assertEquals(Optional.of(List.of()), store.resultOf(key));
    }

    @Test
    void aTagCountsWhereverItStands() {
        StoredEvent both = store.append(append(event("A", "X:1", "Y:1", "Y:1"))).get(0);
        StoredEvent other = store.append(append(event("A", "Y:1", "X:1"), event("A", "Y:1"))).get(0);
        StoreQuery x = StoreQuery.tagged(tag("X:1"), "A");
        StoreQuery xAndY = new StoreQuery(List.of(new StoreQuery.Item(Set.of(), Set.of(tag("Y:1"), tag("X:1")))));

        assertEquals(List.of(both, other), store.load(x, 0, 10));
        assertEquals(List.of(both, other), store.load(xAndY, 0, 10));
        assertEquals(List.of(other), store.load(x, both.position(), 1));
        assertThrows(AppendConflict.class,
                () -> store.append(append(event("B")).when(new Condition(x, both.position()))));
        assertThrows(AppendConflict.class,
                () -> store.append(append(event("B")).when(new Condition(xAndY, both.position()))));
        store.append(append(event("B")).when(new Condition(x, other.position())));
        store.append(append(event("B"), event("C")).when(new Condition(xAndY, other.position())));
    }

    @Test
    void keysAreForgottenAfterATime() {
        List<StoredEvent> first = store.append(append(event("A")).once("k"));
        assertEquals(0, store.forgetKeys(TIME));
        assertEquals(Optional.of(first), store.resultOf("k"));

        assertEquals(1, store.forgetKeys(TIME.plusSeconds(1)));

        assertEquals(Optional.empty(), store.resultOf("k"));
        assertEquals(first, store.read(StoreQuery.all(), 0, 10).events());
    }

    @Test
    void aKeyMayStandForNoEvents() {
        assertEquals(List.of(), store.append(append().once("k")));
        assertEquals(Optional.of(List.of()), store.resultOf("k"));
        assertThrows(AppendConflict.class, () -> store.append(append().once("k")));
    }

    @Test
    void aStepSeesTheEventsAndItsFailureTakesThemBack() {
        List<StoredEvent> seen = new ArrayList<>();
        AtomicInteger undone = new AtomicInteger();
        List<StoredEvent> appended = store.append(append(event("A"), event("B")), (events, transaction) -> seen.addAll(events));
        assertEquals(appended, seen);

        assertThrows(IllegalStateException.class, () -> store.append(append(event("C")).once("k"), (events, tx) -> {
            tx.onRollback(undone::incrementAndGet);
            throw new IllegalStateException("no");
        }));

        assertEquals(1, undone.get());
        assertEquals(2, store.read(StoreQuery.all(), 0, 10).events().size());
        assertEquals(Optional.empty(), store.resultOf("k"));
    }

    @Test
    void appendingNothingDoesNothing() {
        assertEquals(List.of(), store.append(append()));
        assertEquals(0, store.head());
        assertEquals(new Page(List.of(), 0, false), store.read(StoreQuery.all(), 0, 10));
    }

    @Test
    void anEventMayHaveMoreTagsThanTheServerHasLocks() {
        String[] tags = IntStream.range(0, 20_000).mapToObj(i -> "X:" + i).toArray(String[]::new);
        Condition condition = new Condition(StoreQuery.tagged(tag("X:19999"), "A"), 0);

        store.append(append(event("A", tags)).when(condition));

        assertThrows(AppendConflict.class, () -> store.append(append(event("B")).when(condition)));
        assertEquals(1, store.load(StoreQuery.tagged(tag("X:12345"), "A"), 0, 10).size());
    }

    @Test
    void aTagMayBeThereTwice() {
        store.append(append(event("A", "X:1", "X:1")));
        store.append(append(event("A", "X:1", "X:1"), event("A", "X:1", "X:1")));

        assertEquals(3, store.load(StoreQuery.tagged(tag("X:1")), 0, 10).size());
    }

    @Test
    void writersCompeteAndReadersFollow() throws Exception {
        Soak soak = new Soak(store, 3).run(4, 2, Duration.ofSeconds(1), () -> { });

        soak.verify();
        assertTrue(soak.appends() > 0);
    }

    private static StoreQuery query(Set<String> types, String... tags) {
        return new StoreQuery(List.of(new StoreQuery.Item(types,
                Set.of(tags).stream().map(dev.slicesmith.runtime.testbed.Events::tag)
                        .collect(java.util.stream.Collectors.toSet()))));
    }

    private List<String> types(StoreQuery query) {
        List<StoredEvent> loaded = store.load(query, 0, 1000);
        assertEquals(loaded, store.read(query, 0, 1000).events());
        return loaded.stream().map(StoredEvent::type).toList();
    }

    private static List<UUID> ids(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::id).toList();
    }
}
