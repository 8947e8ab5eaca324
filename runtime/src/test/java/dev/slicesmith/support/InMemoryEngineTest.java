package dev.slicesmith.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryEngineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private sealed interface Happened {}

    private record Asked(String who) implements Happened {}

    private record Answered(String who) implements Happened {}

    private record Refused() {}

    private static final class No extends Rejection {

        private static final long serialVersionUID = 1L;

        No() {
            super("No", "no");
        }
    }

    private final InMemoryRows<String, String> open = new InMemoryRows<>();
    private final InMemoryEngine<Happened> engine = new InMemoryEngine<>(
            new InMemoryEvents<>(InMemoryEngineTest::tags), CLOCK, this::project);

    private static List<Tag> tags(Happened event) {
        return event instanceof Asked asked
                ? List.of(Tag.of("Who", asked.who()))
                : List.of(Tag.of("Who", ((Answered) event).who()));
    }

    private void project(Recorded<Happened> recorded) {
        if (recorded.event() instanceof Asked asked) {
            open.put(asked.who(), asked.who());
        } else {
            open.delete(((Answered) recorded.event()).who());
        }
    }

    private void answer(String who) {
        engine.handle(() -> List.of(new Answered(who)));
    }

    private List<Happened> all() {
        return engine.events().after(0).stream().map(Recorded::event).toList();
    }

    @Test
    void eventsGetPositionsTimesAndUsers() {
        engine.actAs("ann");
        engine.record(List.of(new Asked("a"), new Asked("b")));
        assertEquals(new Meta(CLOCK.instant(), "ann", 2), engine.events().after(1).get(0).meta());
    }

    @Test
    void aBoundarySelectsByTypeAndTag() {
        engine.record(List.of(new Asked("a"), new Asked("b"), new Answered("a")));
        EventQuery query = EventQuery.types(Asked.class).tagged("Who", "a");
        assertEquals(1, engine.fold(query, 0, (count, recorded) -> count + 1));
        assertEquals(3, engine.fold(
                query.or(EventQuery.types(Answered.class, Asked.class)), 0, (count, recorded) -> count + 1));
        assertEquals(0, engine.fold(EventQuery.nothing(), 0, (count, recorded) -> count + 1));
    }

    @Test
    void aToDoListIsWorkedOffUntilAllIsQuiet() {
        engine.automate(new TodoList<String, String>(
                open, row -> true, List::of, who -> engine.attempt(who, this::answer)));
        engine.record(List.of(new Asked("a"), new Asked("b")));
        assertEquals(List.of(new Asked("a"), new Asked("b"), new Answered("a"), new Answered("b")), all());
    }

    @Test
    void aRowIsHandedOutAgainOnlyAfterItHasChanged() {
        List<String> handedOut = new ArrayList<>();
        TodoList<String, String> todo = new TodoList<>(open, row -> !row.equals("later"), List::of, handedOut::add);
        open.put("k", "later");
        todo.run();
        open.put("k", "now");
        todo.run();
        todo.run();
        open.put("k", "changed");
        todo.run();
        open.put("k", "now");
        todo.run();
        assertEquals(List.of("now", "changed", "now"), handedOut);
    }

    @Test
    void aReactionSeesEachEventOnceAndNoneFromBefore() {
        engine.record(List.of(new Asked("before")));
        Reaction<Happened, Asked, String> reaction = engine.automate(new Reaction<>(
                engine.events(), Asked.class, recorded -> List.of(recorded.event().who()),
                who -> engine.attempt(who, this::answer)));
        engine.record(List.of(new Asked("a")));
        assertEquals(false, reaction.run());
        assertEquals(List.of(new Asked("before"), new Asked("a"), new Answered("a")), all());
    }

    @Test
    void aPausedEngineWaitsToBeAsked() {
        TodoList<String, String> todo = engine.automate(new TodoList<>(
                open, row -> true, List::of, who -> engine.attempt(who, this::answer)));
        engine.pause();
        engine.record(List.of(new Asked("a")));
        assertEquals(List.of(new Asked("a")), all());
        todo.run();
        assertEquals(List.of(new Asked("a"), new Answered("a")), all());
    }

    @Test
    void aRejectionIsAnAnswerToAnAutomationAndAFailureIsNot() {
        List<Object> heard = new ArrayList<>();
        engine.listen(heard::add);
        engine.attempt(new Refused(), command -> {
            throw new No();
        });
        assertEquals(List.of(new Refused()), heard);
        assertThrows(IllegalStateException.class, () -> engine.attempt("x", command -> {
            throw new IllegalStateException();
        }));
        assertThrows(No.class, () -> engine.handle(() -> {
            throw new No();
        }));
    }

    @Test
    void automationsWithoutEndAreStopped() {
        engine.automate(new Reaction<>(
                engine.events(), Asked.class, recorded -> List.of("again"),
                who -> engine.handle(() -> List.of(new Asked(who)))));
        assertThrows(IllegalStateException.class, () -> engine.record(List.of(new Asked("a"))));
    }

    @Test
    void aRepetitionGetsTheFirstAnswer() {
        List<Happened> first = engine.handleOnce(Refused.class, 1, () -> List.of(new Asked("a")));
        assertEquals(first, engine.handleOnce(Refused.class, 1, () -> List.of(new Asked("b"))));
        engine.handleOnce(Refused.class, 2, () -> List.of(new Asked("c")));
        assertEquals(List.of(new Asked("a"), new Asked("c")), all());
    }

    @Test
    void sequencesCountFromOneEachByItself() {
        assertEquals(1, engine.next("a"));
        assertEquals(2, engine.next("a"));
        assertEquals(1, engine.next("b"));
    }
}
