package com.example.todo.error;

import com.example.todo.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The task is done already.
 *
 * <p>Model: {@code todo.yaml}, error TaskDone.
 */
@Generated("dev.slicesmith")
public final class TaskDone extends Rejection {

    private static final long serialVersionUID = 1L;

    public TaskDone() {
        super("TaskDone", "The task is done already");
    }
}
