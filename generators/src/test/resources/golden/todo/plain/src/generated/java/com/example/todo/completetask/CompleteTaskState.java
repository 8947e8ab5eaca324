package com.example.todo.completetask;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TodoEvent;
import com.example.todo.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Complete task&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code todo.yaml}, slice Complete task.
 */
@Generated("dev.slicesmith")
public record CompleteTaskState(boolean known, boolean done) {

    /** What it knows before anything has happened. */
    public static CompleteTaskState initial(CompleteTask command) {
        return new CompleteTaskState(false, false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(CompleteTask command) {
        return EventQuery.types(TaskAdded.class, TaskCompleted.class).tagged("TaskId", command.task());
    }

    /** What it knows once this has happened too. */
    public CompleteTaskState evolve(TodoEvent event) {
        if (event instanceof TaskAdded) {
            return new CompleteTaskState(true, done);
        }
        if (event instanceof TaskCompleted) {
            return new CompleteTaskState(known, true);
        }
        return this;
    }
}
