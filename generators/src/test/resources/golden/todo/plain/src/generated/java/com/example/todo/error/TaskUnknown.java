package com.example.todo.error;

import com.example.todo.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: There is no such task.
 *
 * <p>Model: {@code todo.yaml}, error TaskUnknown.
 */
@Generated("dev.slicesmith")
public final class TaskUnknown extends Rejection {

    private static final long serialVersionUID = 1L;

    public TaskUnknown() {
        super("TaskUnknown", "There is no such task");
    }
}
