package com.example.todo.renametask;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TodoEvent;
import com.example.todo.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Rename task&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code todo.yaml}, slice Rename task.
 */
@Generated("dev.slicesmith")
public record RenameTaskState(boolean known, boolean done) {

    /** What it knows before anything has happened. */
    public static RenameTaskState initial(RenameTask command) {
        return new RenameTaskState(false, false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(RenameTask command) {
        return EventQuery.types(TaskAdded.class, TaskCompleted.class).tagged("TaskId", command.task());
    }

    /** What it knows once this has happened too. */
    public RenameTaskState evolve(TodoEvent event) {
        if (event instanceof TaskAdded) {
            return new RenameTaskState(true, done);
        }
        if (event instanceof TaskCompleted) {
            return new RenameTaskState(known, true);
        }
        return this;
    }
}
