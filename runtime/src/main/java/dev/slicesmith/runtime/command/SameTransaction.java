package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.Recorded;
import dev.slicesmith.runtime.store.Transaction;
import java.util.Collection;
import java.util.List;

/**
 * Something that follows events in the transaction in which they are appended, such as an immediate view.
 *
 * @param <E> what all events have in common
 */
public interface SameTransaction<E> {

    /** Whether it has anything to do after events of these types. */
    boolean concerns(Collection<String> types);

    /** Does it. If it throws, the events are not appended. */
    void apply(List<Recorded<E>> events, Transaction transaction);
}
