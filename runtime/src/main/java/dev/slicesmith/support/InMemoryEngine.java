package dev.slicesmith.support;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs an application in memory: every event is projected at once, and automations act until all is quiet. For one
 * thread at a time.
 *
 * @param <E> any event of the application
 */
public final class InMemoryEngine<E> {

    /** More turns than this, and automations only keep each other going. */
    private static final int MOST_TURNS = 10_000;

    private static final System.Logger LOG = System.getLogger(InMemoryEngine.class.getName());

    private final InMemoryEvents<E> events;
    private final Clock clock;
    private final Consumer<Recorded<E>> projections;
    private final List<Automation> automations = new ArrayList<>();
    private final List<Consumer<Object>> listeners = new ArrayList<>();
    private final Map<List<Object>, List<E>> answers = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private String user = "";
    private long keys;
    private boolean paused;
    private boolean settling;

    /**
     * Begins without events.
     *
     * @param events where events are recorded
     * @param clock tells the time
     * @param projections see every event once it is recorded
     */
    public InMemoryEngine(InMemoryEvents<E> events, Clock clock, Consumer<Recorded<E>> projections) {
        this.events = events;
        this.clock = clock;
        this.projections = projections;
    }

    public InMemoryEvents<E> events() {
        return events;
    }

    /** What is known of a call that comes now. */
    public Meta meta() {
        return new Meta(clock.instant(), user, events.position());
    }

    /** Who sends the commands from now on. */
    public void actAs(String name) {
        user = name;
    }

    /** The next number of a sequence, from 1. */
    public long next(String sequence) {
        return sequences.merge(sequence, 1L, Long::sum);
    }

    /** Names a piece of work outside. */
    public String key() {
        keys++;
        return "work " + keys;
    }

    /** Adds something that acts by itself. */
    public <A extends Automation> A automate(A automation) {
        automations.add(automation);
        return automation;
    }

    /** From now on automations act only when they are asked one by one. */
    public void pause() {
        paused = true;
    }

    /** What has happened so far is no reason to act. */
    public void skip() {
        automations.forEach(Automation::skip);
    }

    /** Tells every command that an automation sends, before it is decided. */
    public void listen(Consumer<Object> listener) {
        listeners.add(listener);
    }

    /** What the selected events make of a first value. */
    public <S> S fold(EventQuery query, S initial, BiFunction<S, Recorded<E>, S> evolve) {
        return events.fold(query, initial, evolve);
    }

    /** Decides a command, records what follows, and lets automations act. */
    public List<E> handle(Supplier<List<E>> decision) {
        List<E> made = decision.get();
        record(made);
        return made;
    }

    /** As {@link #handle(Supplier)}, but a key that was seen before gets the answer of that time. */
    public List<E> handleOnce(Class<?> command, Object key, Supplier<List<E>> decision) {
        List<Object> call = List.of(command, key);
        List<E> answer = answers.get(call);
        if (answer == null) {
            answer = handle(decision);
            answers.put(call, answer);
        }
        return answer;
    }

    /** Records events, projects them, and lets automations act. */
    public void record(List<? extends E> happened) {
        for (E event : happened) {
            projections.accept(events.append(event, clock.instant(), user));
        }
        settle();
    }

    /** Lets automations act until nothing is due any more. */
    public void settle() {
        if (paused || settling) {
            return;
        }
        settling = true;
        try {
            int turns = 0;
            while (turn()) {
                if (++turns > MOST_TURNS) {
                    throw new IllegalStateException("automations keep each other going without end");
                }
            }
        } finally {
            settling = false;
        }
    }

    private boolean turn() {
        boolean any = false;
        for (Automation automation : automations) {
            any |= automation.run();
        }
        return any;
    }

    /** Sends a command of an automation. A rejection is an answer: it is logged, and the matter is done. */
    public <C> void attempt(C command, Consumer<C> send) {
        listeners.forEach(listener -> listener.accept(command));
        try {
            send.accept(command);
        } catch (Rejection rejection) {
            LOG.log(System.Logger.Level.INFO, "an automation was refused: {0}", rejection.error());
        }
    }
}
