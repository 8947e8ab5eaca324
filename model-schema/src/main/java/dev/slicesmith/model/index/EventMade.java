package dev.slicesmith.model.index;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Event;

/**
 * A place where an event is made.
 *
 * @param slice the slice whose decision emits it
 * @param emit the entry
 */
public record EventMade(CommandSlice slice, Emit emit) {

    public Event event() {
        return emit.event();
    }
}
