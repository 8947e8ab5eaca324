package com.example.todo.completetask;

import com.example.todo.support.Violations;
import com.example.todo.type.TaskId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code CompleteTask}.
 *
 * <p>Model: {@code todo.yaml}, command CompleteTask.
 */
@Generated("dev.slicesmith")
public record CompleteTask(TaskId task) {

    public CompleteTask {
        Objects.requireNonNull(task, "task");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
