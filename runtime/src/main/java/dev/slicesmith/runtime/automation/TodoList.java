package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.json.JsonFormat;
import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.worker.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works off the rows of a view. A row is handed out again only after it has changed. The view is read when there is
 * news of it, or when the time of a row that was not due, or of another attempt, has come.
 *
 * @param <R> a row
 */
public final class TodoList<K, R> implements Step {

    /** More are not kept in memory, but read again. */
    private static final int MOST_WAITING = 1_000;

    private final String name;
    private final ViewTable<K, R> table;
    private final ViewReader<K, R> rows;
    private final Predicate<? super R> due;
    private final BiConsumer<R, Errand> action;
    private final Attempts attempts;
    private final JsonMapper json = JsonFormat.stored();
    private BooleanSupplier news = () -> true;
    private boolean pending = true;
    /** Rows that are not due yet. */
    private final List<R> waiting = new ArrayList<>();

    /**
     * Connects the list with what is to be done.
     *
     * @param name the automation's name, under which its notes are kept
     * @param table the view's table
     * @param rows the view
     * @param due which rows are due now
     * @param action does the work for a row: calls outside, sends commands with the errand's calls
     */
    public TodoList(String name, ViewTable<K, R> table, ViewReader<K, R> rows, Predicate<? super R> due,
            BiConsumer<R, Errand> action, Attempts attempts) {
        this.name = Objects.requireNonNull(name, "name");
        this.table = table;
        this.rows = rows;
        this.due = due;
        this.action = action;
        this.attempts = attempts;
    }

    /** Has the view read only if there is news of it; otherwise it is read at each step. */
    public void readAfter(BooleanSupplier newsOfView) {
        news = newsOfView;
    }

    /** The name of the view. */
    public String view() {
        return table.name();
    }

    @Override
    public boolean run() {
        if (!attempts.isMine(name)) {
            pending = true;
            return false;
        }
        pending |= news.getAsBoolean();
        if (!pending && waiting.stream().noneMatch(due) && !attempts.work().isAnyReady(name, attempts.now())) {
            return false;
        }
        pending = true;
        waiting.clear();
        return look();
    }

    private boolean look() {
        Map<String, WorkItem> notes = new HashMap<>();
        attempts.work().items(name).forEach(item -> notes.put(item.key(), item));
        boolean any = false;
        for (R row : rows.rows()) {
            String key = ShortKey.of(table.keyValues(table.keyOf(row)).toString());
            WorkItem note = notes.remove(key);
            if (!isOpen(row, note)) {
                continue;
            }
            if (due.test(row)) {
                // Asked for each piece of work: who was slow may have lost it, and another may hand out this row.
                if (!attempts.isMine(name)) {
                    return false;
                }
                work(row, key, note);
                any = true;
            } else if (waiting.size() < MOST_WAITING) {
                waiting.add(row);
            }
        }
        pending = waiting.size() == MOST_WAITING;
        // What is left has no row any more: if the row comes back, that is new work.
        notes.keySet().forEach(key -> attempts.work().remove(name, key));
        return any;
    }

    private boolean isOpen(R row, WorkItem note) {
        return note == null || note.isReady(attempts.now()) || !note.subject().equals(fingerprint(row));
    }

    private void work(R row, String key, WorkItem note) {
        String fingerprint = fingerprint(row);
        boolean changed = note == null || !note.subject().equals(fingerprint);
        WorkItem item = (changed ? fresh(key, fingerprint) : note).started();
        attempts.work().save(name, item);
        attempts.work().save(name, attempts.attempt(
                name, item, () -> action.accept(row, new Errand(name, item.token(), key))));
    }

    private WorkItem fresh(String key, String fingerprint) {
        return new WorkItem(key, fingerprint, name + " " + UUID.randomUUID(), WorkItem.State.STARTED, 0,
                attempts.now(), null);
    }

    private String fingerprint(R row) {
        List<Object> values = new ArrayList<>();
        table.columns().forEach(column -> values.add(column.value().apply(row)));
        return UUID.nameUUIDFromBytes(json.writeValueAsBytes(values)).toString();
    }
}
