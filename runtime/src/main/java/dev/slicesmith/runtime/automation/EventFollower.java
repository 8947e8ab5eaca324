package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Page;
import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.worker.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Does something after each event of some types, at least once. If it fails for one event, those that belong with it
 * wait, and the others go on.
 *
 * @param <E> what all events have in common
 */
public final class EventFollower<E> implements Step {

    private static final int BATCH = 100;

    private final String name;
    private final EventStore events;
    private final EventTypes<E> types;
    private final StoreQuery query;
    private final Function<StoredEvent, String> line;
    private final BiConsumer<RecordedEvent<E>, Errand> action;
    private final Attempts attempts;
    private final boolean fromNow;

    private EventFollower(String name, EventStore events, EventTypes<E> types, Set<? extends Class<?>> classes,
            Function<StoredEvent, String> line, BiConsumer<RecordedEvent<E>, Errand> action, Attempts attempts,
            boolean fromNow) {
        this.name = name;
        this.events = events;
        this.types = types;
        this.query = StoreQuery.types(types.names(classes));
        this.line = line;
        this.action = action;
        this.attempts = attempts;
        this.fromNow = fromNow;
    }

    /**
     * An automation: sends commands after events. Events from before it was there do not count.
     *
     * @param name the automation's name, under which its notes are kept
     * @param classes the events that matter
     * @param action does what follows; sends commands with the errand's calls
     */
    public static <E> EventFollower<E> reaction(String name, EventStore events, EventTypes<E> types,
            Set<? extends Class<?>> classes, BiConsumer<RecordedEvent<E>, Errand> action, Attempts attempts) {
        return new EventFollower<>(name, events, types, classes, event -> "" + event.position(), action,
                attempts, true);
    }

    /**
     * An outbox: publishes events, all from the first one on; those with the same first tag in their order.
     *
     * @param name the outbox's name, under which its notes are kept
     * @param classes the events to publish
     * @param publisher passes an event on; throws if that failed
     */
    public static <E> EventFollower<E> outbox(String name, EventStore events, EventTypes<E> types,
            Set<? extends Class<?>> classes, BiConsumer<RecordedEvent<E>, Errand> publisher, Attempts attempts) {
        return new EventFollower<>(name, events, types, classes, EventFollower::firstTag, publisher, attempts, false);
    }

    private static String firstTag(StoredEvent event) {
        return event.tags().isEmpty() ? "" : ShortKey.of(event.tags().get(0).toString());
    }

    /** Begins where the log ends now, if it never began. Call it before the first command. */
    public EventFollower<E> begin() {
        if (attempts.work().checkpoint(name).isEmpty()) {
            attempts.work().checkpoint(name, fromNow ? events.head() : 0);
        }
        return this;
    }

    /** What has happened so far is no reason to act. */
    public void skip() {
        attempts.work().checkpoint(name, events.head());
    }

    @Override
    public boolean run() {
        if (!attempts.isMine(name)) {
            return false;
        }
        Map<String, List<WorkItem>> waiting = waiting();
        boolean any = false;
        for (List<WorkItem> line : waiting.values()) {
            any |= catchUp(line);
        }
        return follow(waiting) || any;
    }

    private Map<String, List<WorkItem>> waiting() {
        Map<String, List<WorkItem>> lines = new HashMap<>();
        attempts.work().items(name).stream().sorted(Comparator.comparing(item -> Long.valueOf(item.key())))
                .forEach(item -> lines.computeIfAbsent(item.subject(), line -> new ArrayList<>()).add(item));
        return lines;
    }

    /** Tries the events of one line, until one fails or has to wait. */
    private boolean catchUp(List<WorkItem> line) {
        boolean any = false;
        while (!line.isEmpty() && line.get(0).isReady(attempts.now())) {
            WorkItem item = line.get(0);
            long position = Long.parseLong(item.key());
            if (!attempts.isMine(name)) {
                return false;
            }
            // An event that does not match any more is no work any more, and the next one is not it.
            WorkItem after = events.read(query, position - 1, 1).events().stream()
                    .filter(event -> event.position() == position).findFirst()
                    .map(event -> attempt(event, item.started())).orElseGet(item::done);
            any = true;
            if (after.state() != WorkItem.State.DONE) {
                attempts.work().save(name, after);
                line.set(0, after);
                return any;
            }
            attempts.work().remove(name, item.key());
            line.remove(0);
        }
        return any;
    }

    private boolean follow(Map<String, List<WorkItem>> waiting) {
        OptionalLong known = attempts.work().checkpoint(name);
        if (known.isEmpty()) {
            begin();
            return true;
        }
        Page page = events.read(query, known.getAsLong(), BATCH);
        for (StoredEvent event : page.events()) {
            // Asked for each event: who was slow may have lost it, and another may be further.
            if (!attempts.isMine(name)) {
                return false;
            }
            handle(event, waiting);
            attempts.work().checkpoint(name, event.position());
        }
        if (!page.more() && page.upTo() > known.getAsLong()) {
            attempts.work().checkpoint(name, page.upTo());
        }
        return !page.events().isEmpty();
    }

    private void handle(StoredEvent event, Map<String, List<WorkItem>> waiting) {
        String token = name + " " + event.position();
        String subject = line.apply(event);
        List<WorkItem> line = waiting.computeIfAbsent(subject, each -> new ArrayList<>());
        WorkItem item = new WorkItem(
                "" + event.position(), subject, token, WorkItem.State.RETRY, 0, attempts.now(), null);
        WorkItem after = line.isEmpty() ? attempt(event, item.started()) : item;
        if (after.state() != WorkItem.State.DONE) {
            attempts.work().save(name, after);
            line.add(after);
        }
    }

    private WorkItem attempt(StoredEvent event, WorkItem started) {
        return attempts.attempt(name, started, () ->
                action.accept(types.decode(event), new Errand(name, started.token(), event.id().toString())));
    }
}
