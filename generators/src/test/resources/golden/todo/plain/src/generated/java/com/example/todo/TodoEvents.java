package com.example.todo;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TaskRenamed;
import com.example.todo.event.TodoEvent;
import com.example.todo.runtime.json.EventTypes;
import javax.annotation.processing.Generated;

/**
 * The events of Todo by the names and versions under which they are stored: classes may be renamed, stored events stay
 * readable.
 *
 * <p>Model: {@code todo.yaml}, events.
 */
@Generated("dev.slicesmith")
public final class TodoEvents {

    private TodoEvents() {}

    /** All of them. */
    public static EventTypes<TodoEvent> types() {
        return EventTypes.<TodoEvent>builder(TodoEvent::tags)
                .add("TaskAdded", TaskAdded.class)
                .add("TaskRenamed", TaskRenamed.class)
                .add("TaskCompleted", TaskCompleted.class)
                .build();
    }
}
