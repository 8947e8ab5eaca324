package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.RecordedEvent;
import java.util.List;

/**
 * What came of a command that was accepted.
 *
 * @param events what happened, with positions; empty if the command changed nothing
 * @param repeated whether this is the answer to an earlier call with the same idempotency key
 */
public record CommandResult<E>(List<RecordedEvent<E>> events, boolean repeated) {

    public CommandResult {
        events = List.copyOf(events);
    }
}
