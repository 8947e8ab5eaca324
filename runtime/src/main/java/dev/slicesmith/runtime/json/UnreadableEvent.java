package dev.slicesmith.runtime.json;

import dev.slicesmith.runtime.store.StoredEvent;

/** A stored event that this program cannot read: of an unknown type, of a newer version, or damaged. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    UnreadableEvent(StoredEvent event, String reason, Throwable cause) {
        super(event.type() + " version " + event.version() + " at position " + event.position() + " " + reason, cause);
        this.position = event.position();
    }

    /** Where it is stored. */
    public long position() {
        return position;
    }
}
