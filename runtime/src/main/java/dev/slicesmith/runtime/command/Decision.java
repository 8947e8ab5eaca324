package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.support.EventQuery;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one kind of command is decided.
 *
 * <p>States are kept and used again for commands with an equal boundary and an equal initial state. So the boundary
 * has to tell apart whatever {@code evolve} tells apart: items in the order of the roles they play.
 *
 * @param name the command's name in the model
 * @param boundary the events that the decision depends on
 * @param initial what the decision knows before the first event
 * @param evolve what it knows after one more
 * @param decide the decision
 */
public record Decision<C, S, E>(
        String name,
        Function<? super C, EventQuery> boundary,
        Function<? super C, ? extends S> initial,
        BiFunction<S, RecordedEvent<E>, S> evolve,
        Decide<C, S, E> decide) {

    public Decision {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(evolve, "evolve");
        Objects.requireNonNull(decide, "decide");
    }
}
