package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.json.JsonFormat;
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
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works off the rows of a view. A row is handed out again only after it has changed.
 *
 * @param <R> a row
 */
public final class TodoList<K, R> implements Step {

    private final String name;
    private final ViewTable<K, R> table;
    private final ViewReader<K, R> rows;
    private final Predicate<? super R> due;
    private final BiConsumer<R, Errand> action;
    private final Attempts attempts;
    private final JsonMapper json = JsonFormat.stored();

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

    @Override
    public boolean run() {
        if (!attempts.isMine(name)) {
            return false;
        }
        Map<String, WorkItem> notes = new HashMap<>();
        attempts.work().items(name).forEach(item -> notes.put(item.key(), item));
        boolean any = false;
        for (R row : rows.rows()) {
            String key = table.keyValues(table.keyOf(row)).toString();
            WorkItem note = notes.remove(key);
            if (isDue(row, note)) {
                // Asked for each piece of work: who was slow may have lost it, and another may hand out this row.
                if (!attempts.isMine(name)) {
                    return false;
                }
                work(row, key, note);
                any = true;
            }
        }
        // What is left has no row any more: if the row comes back, that is new work.
        notes.keySet().forEach(key -> attempts.work().remove(name, key));
        return any;
    }

    private boolean isDue(R row, WorkItem note) {
        boolean changed = note == null || !note.subject().equals(fingerprint(row));
        return (changed || note.isReady(attempts.now())) && due.test(row);
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
