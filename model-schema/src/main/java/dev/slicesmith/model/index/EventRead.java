package dev.slicesmith.model.index;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;

/**
 * A place where an event is read.
 *
 * @param event the event
 * @param slice the slice; absent only for {@link Use#PUBLISHED}
 * @param use what for
 * @param span where
 */
public record EventRead(Event event, Optional<Slice> slice, Use use, SourceSpan span) {

    /** What an event is read for. */
    public enum Use {
        /** A state field is made of it. */
        STATE,
        /** An expression of a decision looks at its history. */
        HISTORY,
        /** A view shows it. */
        PROJECTION,
        /** It sets an automation or translation off. */
        TRIGGER,
        /** Other contexts may consume it. */
        PUBLISHED
    }
}
