package com.example.todo.opentasks;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TaskRenamed;
import com.example.todo.event.TodoEvent;
import com.example.todo.support.Rows;
import com.example.todo.type.TaskId;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;OpenTasks&quot; of events.
 *
 * <p>Model: {@code todo.yaml}, view OpenTasks.
 */
@Generated("dev.slicesmith")
public final class OpenTasksProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(TodoEvent event, Rows<TaskId, OpenTasks> rows) {
        if (event instanceof TaskAdded e) {
            rows.put(e.task(), new OpenTasks(e.task(), e.title(), e.addedAt()));
        } else if (event instanceof TaskRenamed e) {
            rows.update(e.task(), row -> new OpenTasks(row.task(), e.title(), row.addedAt()));
        } else if (event instanceof TaskCompleted e) {
            rows.delete(e.task());
        }
    }
}
