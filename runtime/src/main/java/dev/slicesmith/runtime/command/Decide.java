package dev.slicesmith.runtime.command;

import dev.slicesmith.support.Meta;
import java.util.List;

/**
 * Decides a command. Must be free of side effects, since it may be asked again for the same command.
 *
 * @param <C> the command
 * @param <S> what the decision knows
 * @param <E> what all events have in common
 */
@FunctionalInterface
public interface Decide<C, S, E> {

    /**
     * The events that follow from the command.
     *
     * @param command what is asked for
     * @param state what happened before
     * @param call when and by whom it is asked, and the last position that the decision knows of
     * @throws dev.slicesmith.support.Rejection if the command is refused
     */
    List<? extends E> decide(C command, S state, Meta call);
}
