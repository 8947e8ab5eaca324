package dev.slicesmith.runtime.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Notes on the work of automations, which survive a restart. */
public interface WorkStore {

    /** All notes of an automation. */
    List<WorkItem> items(String automation);

    /** Whether an automation has work that is to be tried again now. */
    default boolean isAnyReady(String automation, Instant now) {
        return items(automation).stream().anyMatch(item -> item.isReady(now));
    }

    /** Keeps a note, in place of an earlier one with its key. */
    void save(String automation, WorkItem item);

    /** Forgets a note. */
    void remove(String automation, String key);

    /** Up to where an automation follows the events; empty if it never did. */
    OptionalLong checkpoint(String automation);

    /** Notes up to where an automation follows the events. */
    void checkpoint(String automation, long position);

    /** When a timer goes off; empty if it was never set. */
    Optional<Instant> timer(String name);

    /** Sets a timer. */
    void timer(String name, Instant due);

    /**
     * Takes or renews the right to do an automation's work, which one process has at a time.
     *
     * @param length how long until it ends by itself, should this process die; by one clock for all processes
     * @return whether this process has it
     */
    boolean lease(String automation, Duration length);

    /** Gives back what {@link #lease} took, so that another process need not wait. Called when no work is going on. */
    void release();

    /** The work that was given up and waits for someone to look at it. */
    default List<WorkItem> parked(String automation) {
        return items(automation).stream().filter(item -> item.state() == WorkItem.State.PARKED).toList();
    }

    /** Has parked work tried again. Nothing happens if there is none with this key. */
    default void resume(String automation, String key, Instant now) {
        parked(automation).stream().filter(item -> item.key().equals(key))
                .forEach(item -> save(automation, item.resumed(now)));
    }
}
