package com.example.todo.addtask;

import com.example.todo.event.TodoEvent;
import com.example.todo.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Add task&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code todo.yaml}, slice Add task.
 */
@Generated("dev.slicesmith")
public record AddTaskState() {

    /** What it knows before anything has happened. */
    public static AddTaskState initial(AddTask command) {
        return new AddTaskState();
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(AddTask command) {
        return EventQuery.nothing();
    }

    /** What it knows once this has happened too. */
    public AddTaskState evolve(TodoEvent event) {
        return this;
    }
}
