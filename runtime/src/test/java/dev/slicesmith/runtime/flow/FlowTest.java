package dev.slicesmith.runtime.flow;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static dev.slicesmith.runtime.testbed.Shop.price;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.automation.Attempts;
import dev.slicesmith.runtime.automation.Errand;
import dev.slicesmith.runtime.automation.EventFollower;
import dev.slicesmith.runtime.automation.MemoryWork;
import dev.slicesmith.runtime.automation.Schedule;
import dev.slicesmith.runtime.automation.Timer;
import dev.slicesmith.runtime.automation.TodoList;
import dev.slicesmith.runtime.automation.WorkItem;
import dev.slicesmith.runtime.automation.WorkStore;
import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.testbed.Shop.AddItem;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.testbed.Shop.CartFull;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.CartShipped;
import dev.slicesmith.runtime.testbed.Shop.CartState;
import dev.slicesmith.runtime.testbed.Shop.CartSubmitted;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testing.Flow;
import dev.slicesmith.runtime.view.Projection;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.support.EventQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Whole flows in memory: what automations do, and when. */
class FlowTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    record ToShip(CartId cart, Instant submittedAt) {}

    private static final ViewTable<CartId, ToShip> TO_SHIP = ViewTable.<CartId, ToShip>named("carts_to_ship")
            .key("cart", SqlType.UUID, row -> row.cart().value())
            .column("submitted_at", SqlType.INSTANT, ToShip::submittedAt)
            .keyed(ToShip::cart, cart -> List.of(cart.value()))
            .read(cells -> new ToShip(new CartId(cells.uuid("cart")), cells.instant("submitted_at")))
            .build();

    private static final Decision<AddItem, CartState, Shop.Event> ADD_ITEM = new Decision<>("AddItem",
            command -> EventQuery.types(CartCreated.class, ItemAdded.class).tagged("CartId", command.cart()),
            command -> CartState.INITIAL, (state, recorded) -> state.evolve(recorded.event()),
            (command, state, call) -> Shop.decide(command, state));

    private static final Decision<CartId, Boolean, Shop.Event> SHIP = new Decision<>("Ship",
            cart -> EventQuery.types(CartShipped.class).tagged("CartId", cart),
            cart -> false, (shipped, recorded) -> true,
            (cart, shipped, call) -> List.of(new CartShipped(cart)));

    private final Flow<Shop.Event> flow = new Flow<>(Shop.types(), START);
    private final List<String> log = new ArrayList<>();

    private ViewReader<CartId, ToShip> toShip(boolean immediate) {
        return toShip(flow, immediate);
    }

    private static ViewReader<CartId, ToShip> toShip(Flow<Shop.Event> flow, boolean immediate) {
        return flow.view(new Projection<>(TO_SHIP, Set.of(CartSubmitted.class, CartShipped.class), immediate,
                (recorded, rows) -> {
                    if (recorded.event() instanceof CartSubmitted e) {
                        rows.upsert(e.cart(), cart -> new ToShip(cart, e.at()), row -> new ToShip(e.cart(), e.at()));
                    } else {
                        rows.delete(recorded.event().cart());
                    }
                }));
    }

    private TodoList<CartId, ToShip> todo(ViewReader<CartId, ToShip> view, BiConsumer<ToShip, Errand> action) {
        return new TodoList<>("ship", TO_SHIP, view,
                row -> !row.submittedAt().plus(Duration.ofMinutes(1)).isAfter(flow.clock().instant()), action,
                flow.attempts());
    }

    @Test
    void commandsHappenOrAreRefused() {
        flow.when(ADD_ITEM, new AddItem(cart("c"), "i1", price("1")))
                .then(new CartCreated(cart("c")), new ItemAdded(cart("c"), "i1", price("1"), Optional.empty()));
        flow.given(new ItemAdded(cart("c"), "i2", price("1"), Optional.empty()),
                new ItemAdded(cart("c"), "i3", price("1"), Optional.empty()));

        flow.when(ADD_ITEM, new AddItem(cart("c"), "i4", price("1")));

        assertEquals("CartFull", flow.thenRejected(CartFull.class).error());
    }

    @Test
    void theFixtureNoticesWhatIsWrong() {
        flow.when(ADD_ITEM, new AddItem(cart("c"), "i1", price("1")));

        assertThrows(AssertionError.class, () -> flow.then(new CartCreated(cart("c"))));
        assertThrows(AssertionError.class, () -> flow.thenRejected(CartFull.class));
    }

    @Test
    void aListIsReadWhenThereIsNewsOfItOrTimeHasCome() {
        for (boolean immediate : List.of(true, false)) {
            Flow<Shop.Event> each = new Flow<>(Shop.types(), START);
            AtomicInteger reads = new AtomicInteger();
            ViewReader<CartId, ToShip> view = counting(toShip(each, immediate), reads);
            each.automate(new TodoList<>("ship", TO_SHIP, view,
                    row -> !row.submittedAt().plus(Duration.ofMinutes(1)).isAfter(each.clock().instant()),
                    (row, errand) -> each.handling().handle(SHIP, row.cart(), errand.next()), each.attempts()));
            each.given(new CartSubmitted(cart("a"), START));
            int atFirst = reads.get();
            assertTrue(atFirst > 0);

            each.settle().given(new CartCreated(cart("b")));
            each.whenTimePasses(Duration.ofSeconds(59)).then();
            assertEquals(atFirst, reads.get());

            each.whenTimePasses(Duration.ofSeconds(1)).then(new CartShipped(cart("a")));
            int afterwards = reads.get();
            each.whenTimePasses(Duration.ofDays(1)).then();
            assertEquals(afterwards, reads.get());
        }
    }

    private static ViewReader<CartId, ToShip> counting(ViewReader<CartId, ToShip> view, AtomicInteger reads) {
        return new ViewReader<>() {
            @Override
            public Optional<ToShip> row(CartId key) {
                return view.row(key);
            }

            @Override
            public List<ToShip> find(ViewQuery<ToShip> query) {
                reads.incrementAndGet();
                return view.find(query);
            }
        };
    }

    @Test
    void aRowIsWorkedOffWhenItIsDueAndOnce() {
        flow.automate(todo(toShip(false), (row, errand) -> flow.handling().handle(SHIP, row.cart(), errand.next())));
        flow.given(new CartSubmitted(cart("a"), START));
        flow.then();

        flow.whenTimePasses(Duration.ofSeconds(59)).then();
        flow.whenTimePasses(Duration.ofSeconds(1)).then(new CartShipped(cart("a")));
        flow.whenTimePasses(Duration.ofDays(1)).then();
    }

    @Test
    void aRowThatStaysIsHandedOutAgainOnlyAfterAChange() {
        flow.automate(todo(toShip(true), (row, errand) -> log.add(row.submittedAt().toString())));
        flow.given(new CartSubmitted(cart("a"), START));
        flow.whenTimePasses(Duration.ofMinutes(1)).settle().settle();
        assertEquals(1, log.size());

        flow.given(new CartSubmitted(cart("a"), START.plusSeconds(1)));
        flow.whenTimePasses(Duration.ofMinutes(1));
        assertEquals(2, log.size());

        flow.given(new CartShipped(cart("a")));
        flow.given(new CartSubmitted(cart("a"), START.plusSeconds(1)));
        assertEquals(3, log.size());
    }

    @Test
    void aFailureIsTriedAgainThenParkedAndResumed() {
        boolean[] broken = {true};
        flow.automate(todo(toShip(true), (row, errand) -> {
            log.add(errand.token());
            if (broken[0]) {
                throw new IllegalStateException("the carrier does not answer");
            }
            flow.handling().handle(SHIP, row.cart(), errand.next());
        }));
        flow.given(new CartSubmitted(cart("a"), START));
        flow.whenTimePasses(Duration.ofMinutes(1));
        assertEquals(1, log.size());
        for (int i = 0; i < 20; i++) {
            flow.whenTimePasses(Duration.ofMinutes(10));
        }

        assertEquals(10, log.size());
        assertEquals(1, Set.copyOf(log).size());
        WorkItem parked = flow.attempts().work().parked("ship").get(0);
        assertEquals("java.lang.IllegalStateException: the carrier does not answer", parked.reason());
        broken[0] = false;
        flow.attempts().work().resume("ship", parked.key(), flow.clock().instant());
        flow.settle().then(new CartShipped(cart("a")));
    }

    @Test
    void workThatBreaksTheProgramIsParkedAndOtherWorkGoesOn() {
        flow.automate(todo(toShip(true), (row, errand) -> {
            if (row.cart().equals(cart("a"))) {
                throw new StackOverflowError();
            }
            flow.handling().handle(SHIP, row.cart(), errand.next());
        }));
        flow.given(new CartSubmitted(cart("a"), START), new CartSubmitted(cart("b"), START));

        flow.whenTimePasses(Duration.ofMinutes(1)).then(new CartShipped(cart("b")));
        for (int i = 0; i < 20; i++) {
            flow.whenTimePasses(Duration.ofMinutes(10));
        }

        assertEquals(1, flow.attempts().work().parked("ship").size());
    }

    @Test
    void whoLosesTheRightToTheWorkStopsAtOnce() {
        AtomicBoolean mine = new AtomicBoolean(true);
        WorkStore work = new MemoryWork() {
            @Override
            public boolean lease(String automation, Duration length) {
                return mine.get();
            }
        };
        Attempts attempts = Attempts.usual(work, flow.clock());
        flow.automate(new TodoList<>("ship", TO_SHIP, toShip(true), row -> true, (row, errand) -> {
            log.add("row");
            mine.set(false);
        }, attempts));
        flow.automate(EventFollower.outbox("outbox", flow.recorder().store(), flow.recorder().types(),
                Set.of(Shop.Event.class), (recorded, errand) -> {
                    log.add("event");
                    mine.set(false);
                }, attempts));

        flow.given(new CartSubmitted(cart("a"), START), new CartSubmitted(cart("b"), START));
        assertEquals(List.of("row"), log);
        mine.set(true);
        flow.settle();
        assertEquals(List.of("row", "row"), log);
        mine.set(true);
        flow.settle();
        assertEquals(List.of("row", "row", "event"), log);
    }

    @Test
    void anEventThatDoesNotCountAnyMoreIsLeftAndNotTakenForAnother() {
        flow.given(new CartCreated(cart("a")));
        flow.automate(EventFollower.outbox("outbox", flow.recorder().store(), flow.recorder().types(),
                Set.of(CartCreated.class), (recorded, errand) -> {
                    throw new IllegalStateException("down");
                }, flow.attempts()));
        flow.settle();
        EventFollower<Shop.Event> changed = EventFollower.outbox("outbox", flow.recorder().store(),
                flow.recorder().types(), Set.of(CartSubmitted.class),
                (recorded, errand) -> log.add(recorded.position() + " " + errand.token()), flow.attempts());
        flow.recorder().record(List.of(new CartSubmitted(cart("a"), START)), Metadata.at(START), Optional.empty(), null);
        flow.clock().advance(Duration.ofMinutes(1));
        while (changed.run()) {
            // Until nothing is left.
        }

        assertEquals(List.of("2 outbox 2"), log);
    }

    @Test
    void aRefusalIsAnAnswer() {
        flow.automate(todo(toShip(true), (row, errand) -> {
            log.add("asked");
            throw new CartFull();
        }));
        flow.given(new CartSubmitted(cart("a"), START));

        flow.whenTimePasses(Duration.ofHours(1)).whenTimePasses(Duration.ofHours(1)).then();

        assertEquals(List.of("asked"), log);
        assertEquals(List.of(), flow.attempts().work().parked("ship"));
    }

    private EventFollower<Shop.Event> reaction(BiConsumer<RecordedEvent<Shop.Event>, Errand> action) {
        return EventFollower.reaction("react", flow.recorder().store(), flow.recorder().types(),
                Set.of(CartSubmitted.class), action, flow.attempts());
    }

    @Test
    void anEventIsFollowedByACommandOnceAndOldOnesAreNot() {
        flow.given(new CartSubmitted(cart("old"), START));
        flow.automate(reaction((recorded, errand) ->
                flow.handling().handle(SHIP, recorded.event().cart(), errand.next())));

        flow.whenReceived("Web", new CartSubmitted(cart("a"), START), Call.ANONYMOUS)
                .then(new CartSubmitted(cart("a"), START), new CartShipped(cart("a")));
        flow.settle().then();
    }

    @Test
    void anEventOfAnotherSystemIsRecordedOnce() {
        Call message = Call.ANONYMOUS.once("message 1");
        flow.whenReceived("Web", new CartSubmitted(cart("a"), START), message);
        flow.whenReceived("Web", new CartSubmitted(cart("a"), START), message);
        flow.then(new CartSubmitted(cart("a"), START));
        flow.whenReceived("Fax", new CartSubmitted(cart("a"), START), message);
        flow.then(new CartSubmitted(cart("a"), START));
    }

    @Test
    void eventsArePublishedInOrderPerStreamAndAFailureHoldsUpOnlyItsOwn() {
        boolean[] broken = {true};
        flow.given(new CartCreated(cart("a")), new CartCreated(cart("b")));
        flow.automate(EventFollower.outbox("outbox", flow.recorder().store(), flow.recorder().types(),
                Set.of(Shop.Event.class), (recorded, errand) -> {
                    if (broken[0] && recorded.event().cart().equals(cart("a"))) {
                        throw new IllegalStateException("down");
                    }
                    log.add(recorded.stored().type() + recorded.position());
                }, flow.attempts()));
        flow.settle();
        flow.given(new CartSubmitted(cart("a"), START), new CartSubmitted(cart("b"), START));
        assertEquals(List.of("CartCreated2", "CartSubmitted4"), log);

        broken[0] = false;
        flow.whenTimePasses(Duration.ofMinutes(1));

        assertEquals(List.of("CartCreated2", "CartSubmitted4", "CartCreated1", "CartSubmitted3"), log);
    }

    @Test
    void aTimerGoesOffAndMakesUpForMissedTimesOnce() {
        flow.automate(new Timer("nightly", Schedule.every(Duration.ofHours(1)), (due, errand) -> {
            log.add(due.toString());
            flow.handling().handle(SHIP, cart("a"), errand.next());
        }, flow.attempts())).settle();
        flow.then();

        flow.whenTimePasses(Duration.ofHours(1)).then(new CartShipped(cart("a")));
        flow.whenTimePasses(Duration.ofHours(5)).then(new CartShipped(cart("a")));
        flow.whenTimePasses(Duration.ofMinutes(59)).then();

        assertEquals(List.of("2026-01-01T01:00:00Z", "2026-01-01T02:00:00Z"), log);
    }
}
