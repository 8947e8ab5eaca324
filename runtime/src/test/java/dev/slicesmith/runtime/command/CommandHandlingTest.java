package dev.slicesmith.runtime.command;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static dev.slicesmith.runtime.testbed.Shop.price;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendStep;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.InMemoryEventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.Page;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.Transaction;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.AddItem;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartFull;
import dev.slicesmith.runtime.testbed.Shop.CartState;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.support.EventQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CommandHandlingTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Decision<AddItem, CartState, Shop.Event> ADD_ITEM = new Decision<>("AddItem",
            command -> EventQuery.types(CartCreated.class, ItemAdded.class).tagged("CartId", command.cart()),
            command -> CartState.INITIAL,
            (state, recorded) -> state.evolve(recorded.event()),
            (command, state, call) -> Shop.decide(command, state));

    private final CountingStore store = new CountingStore();
    private final Metrics metrics = new Metrics();
    private final CommandHandling<Shop.Event> handling = newHandling();

    private CommandHandling<Shop.Event> newHandling() {
        return new CommandHandling<>(recorder(), 10, metrics);
    }

    private Recorder<Shop.Event> recorder() {
        return new Recorder<>(store, Shop.types(), Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);
    }

    private static AddItem add(String cart, String item) {
        return new AddItem(cart(cart), item, price("1"));
    }

    @Test
    void theResultSaysWhatHappenedWhere() {
        CommandResult<Shop.Event> result =
                handling.handle(ADD_ITEM, add("c", "i1"), new Call("Ann", "corr", "cause", null));

        assertEquals(List.of(new CartCreated(cart("c")),
                new ItemAdded(cart("c"), "i1", price("1"), Optional.empty())), events(result));
        assertEquals(List.of(1L, 2L), result.events().stream().map(RecordedEvent::position).toList());
        assertEquals(new Metadata(NOW, "corr", "cause", "Ann"), result.events().get(0).metadata());
        assertFalse(result.repeated());
    }

    @Test
    void theNextCommandOnTheSameMatterNeedsNoLoad() {
        handling.handle(ADD_ITEM, add("c", "i1"), Call.ANONYMOUS);
        int loads = store.loads;

        handling.handle(ADD_ITEM, add("c", "i2"), Call.ANONYMOUS);

        assertEquals(loads, store.loads);
        assertEquals(3, store.head());
    }

    @Test
    void whatIsNewAsARuleIsDecidedWithoutALook() {
        handling.handle(ADD_ITEM, add("new 0", "i1"), Call.ANONYMOUS);
        int loads = store.loads;

        for (int i = 1; i <= 20; i++) {
            handling.handle(ADD_ITEM, add("new " + i, "i1"), Call.ANONYMOUS);
        }

        assertEquals(1, loads);
        assertEquals(loads, store.loads);
    }

    @Test
    void whatIsTakenToBeNewAndIsNotIsDecidedOnItsHistory() {
        CommandHandling<Shop.Event> other = newHandling();
        for (int i = 1; i <= 3; i++) {
            other.handle(ADD_ITEM, add("full", "i" + i), Call.ANONYMOUS);
            other.handle(ADD_ITEM, add("old", "i"), Call.ANONYMOUS);
            handling.handle(ADD_ITEM, add("new " + i, "i1"), Call.ANONYMOUS);
        }
        recorder().record(List.of(new ItemAdded(cart("half"), "i1", price("1"), Optional.empty()),
                new CartCreated(cart("half"))), Metadata.at(NOW), Optional.empty(), null);

        assertThrows(CartFull.class, () -> handling.handle(ADD_ITEM, add("full", "i4"), Call.ANONYMOUS));
        assertEquals(List.of(new ItemAdded(cart("half"), "i2", price("1"), Optional.empty())),
                events(handling.handle(ADD_ITEM, add("half", "i2"), Call.ANONYMOUS)));
    }

    @Test
    void whatIsOldAsARuleIsLookedAtFirst() {
        CommandHandling<Shop.Event> other = newHandling();
        for (int i = 1; i <= 40; i++) {
            other.handle(ADD_ITEM, add("old " + i, "i1"), Call.ANONYMOUS);
        }
        for (int i = 1; i <= 20; i++) {
            handling.handle(ADD_ITEM, add("old " + i, "i2"), Call.ANONYMOUS);
        }
        double conflicts = metrics.counted("conflicts_total{command=\"AddItem\"}");

        for (int i = 21; i <= 40; i++) {
            handling.handle(ADD_ITEM, add("old " + i, "i2"), Call.ANONYMOUS);
        }

        assertEquals(conflicts, metrics.counted("conflicts_total{command=\"AddItem\"}"));
    }

    @Test
    void whatOthersDidMeanwhileIsTakenIntoAccount() {
        CommandHandling<Shop.Event> other = newHandling();
        handling.handle(ADD_ITEM, add("c", "i1"), Call.ANONYMOUS);
        other.handle(ADD_ITEM, add("c", "i2"), Call.ANONYMOUS);
        handling.handle(ADD_ITEM, add("c", "i3"), Call.ANONYMOUS);

        assertThrows(CartFull.class, () -> other.handle(ADD_ITEM, add("c", "i4"), Call.ANONYMOUS));
        assertThrows(CartFull.class, () -> handling.handle(ADD_ITEM, add("c", "i4"), Call.ANONYMOUS));
        assertEquals(4, store.head());
        assertTrue(metrics.counted("conflicts_total{command=\"AddItem\"}") > 0);
        assertEquals(2, metrics.counted("rejections_total{error=\"CartFull\"}"));
    }

    @Test
    void aRefusalOnAnOldStateIsDecidedAgain() {
        Decision<String, Boolean, Shop.Event> once = new Decision<>("Toggle",
                command -> EventQuery.types(CartCreated.class, Shop.CartShipped.class).tagged("CartId", cart(command)),
                command -> true, (state, recorded) -> recorded.event() instanceof Shop.CartShipped,
                (command, free, call) -> {
                    if (!free) {
                        throw new CartFull();
                    }
                    return List.of(new CartCreated(cart(command)));
                });
        handling.handle(once, "c", Call.ANONYMOUS);
        recorder().record(List.of(new Shop.CartShipped(cart("c"))), Metadata.at(NOW), Optional.empty(), null);

        assertEquals(1, handling.handle(once, "c", Call.ANONYMOUS).events().size());
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswer() {
        CommandResult<Shop.Event> first = handling.handle(ADD_ITEM, add("c", "i1"), Call.ANONYMOUS.once("k"));
        handling.handle(ADD_ITEM, add("c", "i2"), Call.ANONYMOUS);
        handling.handle(ADD_ITEM, add("c", "i3"), Call.ANONYMOUS);

        CommandResult<Shop.Event> again = newHandling().handle(ADD_ITEM, add("c", "i1"), Call.ANONYMOUS.once("k"));

        assertTrue(again.repeated());
        assertEquals(first.events(), again.events());
        assertEquals(4, store.head());
    }

    @Test
    void whoeverCompetesHoldsTheRule() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CommandHandling<Shop.Event> own = newHandling();
            String item = "i" + i;
            answers.add(threads.submit(() -> {
                try {
                    own.handle(ADD_ITEM, add("c", item), Call.ANONYMOUS);
                    return true;
                } catch (CartFull full) {
                    return false;
                }
            }));
        }
        int accepted = 0;
        for (Future<Boolean> answer : answers) {
            accepted += answer.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(3, accepted);
        assertEquals(4, store.head());
    }

    @Test
    void whoeverIsInTheWayForGoodStopsTheCommand() {
        Decision<String, Boolean, Shop.Event> beaten = new Decision<>("Beaten",
                command -> EventQuery.types(CartCreated.class), command -> true, (state, recorded) -> state,
                (command, state, call) -> {
                    recorder().record(List.of(new CartCreated(cart("x"))), Metadata.at(call.time()), Optional.empty(), null);
                    return List.of(new CartCreated(cart(command)));
                });

        assertThrows(TooMuchContention.class, () -> handling.handle(beaten, "c", Call.ANONYMOUS));
    }

    @Test
    void aFollowerThatFailsStopsTheAppend() {
        Recorder<Shop.Event> recorder = recorder();
        recorder.follow(new SameTransaction<>() {
            @Override
            public boolean concerns(String type) {
                return type.equals("CartShipped");
            }

            @Override
            public Plan<Shop.Event> plan(List<RecordedEvent<Shop.Event>> events) {
                return new Plan<>() {

                    @Override
                    public Set<Append.Lock> locks() {
                        return Set.of(new Append.Lock("shipping", true));
                    }

                    @Override
                    public void apply(List<RecordedEvent<Shop.Event>> recorded, Transaction transaction) {
                        throw new IllegalStateException("no");
                    }
                };
            }
        });
        recorder.record(List.of(new CartCreated(cart("c"))), Metadata.at(NOW), Optional.empty(), null);

        assertThrows(IllegalStateException.class, () -> recorder.record(
                List.of(new Shop.CartShipped(cart("c"))), Metadata.at(NOW), Optional.empty(), null));
        assertEquals(1, store.head());
    }

    @Test
    void whatHappenedIsToldEvenIfTheDecisionCannotGoOnFromIt() {
        Decision<String, Integer, Shop.Event> fragile = new Decision<>("Fragile",
                command -> EventQuery.types(CartCreated.class).tagged("CartId", cart(command)), command -> 0,
                (count, recorded) -> {
                    throw new IllegalStateException("evolve is broken");
                },
                (command, count, call) -> List.of(new CartCreated(cart(command))));

        assertEquals(1, handling.handle(fragile, "c", Call.ANONYMOUS).events().size());
        assertEquals(1, store.head());
        assertThrows(IllegalStateException.class, () -> handling.handle(fragile, "c", Call.ANONYMOUS));
        assertEquals(1, store.head());
    }

    private static List<Shop.Event> events(CommandResult<Shop.Event> result) {
        return result.events().stream().map(RecordedEvent::event).toList();
    }

    /** Counts loads. */
    private static final class CountingStore implements EventStore {

        private final EventStore store = new InMemoryEventStore();
        private int loads;

        @Override
        public List<StoredEvent> append(Append append, AppendStep step) {
            return store.append(append, step);
        }

        @Override
        public synchronized List<StoredEvent> load(StoreQuery query, long after, int limit) {
            loads++;
            return store.load(query, after, limit);
        }

        @Override
        public Page read(StoreQuery query, long after, int limit) {
            return store.read(query, after, limit);
        }

        @Override
        public Optional<List<StoredEvent>> resultOf(String key) {
            return store.resultOf(key);
        }

        @Override
        public int forgetKeys(Instant before) {
            return store.forgetKeys(before);
        }

        @Override
        public long head() {
            return store.head();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
