package dev.slicesmith.runtime.outside;

import dev.slicesmith.runtime.json.RecordedEvent;

/**
 * Passes events on to whoever may know of them: at least once, those of one stream in their order.
 *
 * @param <E> what all events have in common
 */
@FunctionalInterface
public interface Publisher<E> {

    /**
     * Passes one event on. A failure is an exception, and it is tried again.
     *
     * @param key the same for every attempt
     */
    void publish(RecordedEvent<E> event, String key);
}
