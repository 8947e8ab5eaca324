package dev.slicesmith.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends commands after events of one type, each event once.
 *
 * @param <E> any event
 * @param <T> the type that it waits for
 * @param <C> a command
 */
public final class Reaction<E, T extends E, C> implements Automation {

    private final InMemoryEvents<E> events;
    private final Class<T> type;
    private final Function<Recorded<T>, List<C>> commands;
    private final Consumer<C> send;
    private long seen;

    /**
     * Connects the events with what happens after them. Events that are recorded already do not count.
     *
     * @param events all events
     * @param type which of them matter
     * @param commands what follows from one
     * @param send takes each command
     */
    public Reaction(
            InMemoryEvents<E> events, Class<T> type, Function<Recorded<T>, List<C>> commands, Consumer<C> send) {
        this.events = events;
        this.type = type;
        this.commands = commands;
        this.send = send;
        this.seen = events.position();
    }

    @Override
    public boolean run() {
        boolean any = false;
        for (Recorded<E> recorded : events.after(seen)) {
            if (type.isInstance(recorded.event())) {
                T event = type.cast(recorded.event());
                commands.apply(new Recorded<>(event, recorded.tags(), recorded.meta())).forEach(send);
                any = true;
            }
            seen = recorded.meta().position();
        }
        return any;
    }

    @Override
    public void skip() {
        seen = events.position();
    }
}
