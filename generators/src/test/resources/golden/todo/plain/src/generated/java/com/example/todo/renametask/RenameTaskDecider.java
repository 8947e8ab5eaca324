package com.example.todo.renametask;

import com.example.todo.error.TaskDone;
import com.example.todo.error.TaskUnknown;
import com.example.todo.event.TaskRenamed;
import com.example.todo.event.TodoEvent;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Rename task&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code todo.yaml}, slice Rename task.
 */
@Generated("dev.slicesmith")
public final class RenameTaskDecider {

    /**
     * The events that follow from the command.
     *
     * @throws TaskUnknown if it is so: There is no such task
     * @throws TaskDone if it is so: The task is done already
     */
    public List<TodoEvent> decide(RenameTask command, RenameTaskState state) {
        if (!state.known()) {
            throw new TaskUnknown();
        }
        if (state.done()) {
            throw new TaskDone();
        }
        return List.of(new TaskRenamed(command.task(), command.title()).checked());
    }
}
