package com.example.todo.completetask;

import com.example.todo.error.TaskUnknown;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TodoEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Complete task&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code todo.yaml}, slice Complete task.
 */
@Generated("dev.slicesmith")
public final class CompleteTaskDecider {

    private final Clock clock;

    public CompleteTaskDecider(Clock clock) {
        this.clock = clock;
    }

    /**
     * The events that follow from the command.
     *
     * @throws TaskUnknown if it is so: There is no such task
     */
    public List<TodoEvent> decide(CompleteTask command, CompleteTaskState state) {
        Instant now = clock.instant();
        if (!state.known()) {
            throw new TaskUnknown();
        }
        List<TodoEvent> events = new ArrayList<>();
        if (!state.done()) {
            events.add(new TaskCompleted(command.task(), now));
        }
        return List.copyOf(events);
    }
}
