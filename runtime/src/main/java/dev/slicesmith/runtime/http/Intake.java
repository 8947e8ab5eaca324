package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandResult;

/**
 * Takes a command, or an event of another system, once it has been read.
 *
 * @param <T> its class
 */
@FunctionalInterface
public interface Intake<T> {

    /** Handles it. */
    CommandResult<?> take(T body, Call call);
}
