package com.example.todo.addtask;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TodoEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Add task&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code todo.yaml}, slice Add task.
 */
@Generated("dev.slicesmith")
public final class AddTaskDecider {

    private final Clock clock;

    public AddTaskDecider(Clock clock) {
        this.clock = clock;
    }

    /** The events that follow from the command. */
    public List<TodoEvent> decide(AddTask command, AddTaskState state) {
        Instant now = clock.instant();
        return List.of(new TaskAdded(command.task(), command.title(), now).checked());
    }
}
