package com.example.todo.opentasks;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TaskRenamed;
import com.example.todo.event.TodoEvent;
import com.example.todo.runtime.jdbc.SqlType;
import com.example.todo.runtime.view.Projection;
import com.example.todo.runtime.view.ViewTable;
import com.example.todo.type.TaskId;
import com.example.todo.type.Title;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of the view &quot;OpenTasks&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code todo.yaml}, view OpenTasks.
 */
@Generated("dev.slicesmith")
public final class OpenTasksTable {

    /** How rows are stored. */
    public static final ViewTable<TaskId, OpenTasks> TABLE = table();

    private OpenTasksTable() {}

    private static ViewTable<TaskId, OpenTasks> table() {
        return ViewTable.<TaskId, OpenTasks>named("OpenTasks")
                .key("task", SqlType.UUID, row -> row.task().value())
                .column("title", SqlType.TEXT, row -> row.title().value())
                .column("addedAt", SqlType.INSTANT, OpenTasks::addedAt)
                .keyed(OpenTasks::task, key -> List.of(key.value()))
                .read(cells -> new OpenTasks(
                        new TaskId(cells.uuid("task")), new Title(cells.text("title")), cells.instant("addedAt")))
                .version(1726917119)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<TodoEvent, TaskId, OpenTasks> projection(OpenTasksProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(TaskAdded.class, TaskCompleted.class, TaskRenamed.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }
}
