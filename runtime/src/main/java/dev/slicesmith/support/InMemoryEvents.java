package dev.slicesmith.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Events in memory, in the order in which they were recorded. For one thread at a time. */
public final class InMemoryEvents<E> {

    private final List<Recorded<E>> events = new ArrayList<>();
    private final Function<? super E, List<Tag>> tags;

    /**
     * Begins empty.
     *
     * @param tags tells the identities that an event concerns
     */
    public InMemoryEvents(Function<? super E, List<Tag>> tags) {
        this.tags = tags;
    }

    /** Records an event at the next position. */
    public Recorded<E> append(E event, Instant time, String user) {
        Recorded<E> recorded = new Recorded<>(event, tags.apply(event), new Meta(time, user, position() + 1));
        events.add(recorded);
        return recorded;
    }

    /** The position of the last event; 0 if there is none. */
    public long position() {
        return events.size();
    }

    /** All events behind a position. */
    public List<Recorded<E>> after(long position) {
        return List.copyOf(events.subList((int) position, events.size()));
    }

    /** The events that a query selects. */
    public List<Recorded<E>> read(EventQuery query) {
        return events.stream()
                .filter(recorded -> query.matches(recorded.event(), recorded.tags()))
                .toList();
    }

    /** What the selected events make of a first value, oldest first. */
    public <S> S fold(EventQuery query, S initial, BiFunction<S, Recorded<E>, S> evolve) {
        S state = initial;
        for (Recorded<E> recorded : events) {
            if (query.matches(recorded.event(), recorded.tags())) {
                state = evolve.apply(state, recorded);
            }
        }
        return state;
    }
}
