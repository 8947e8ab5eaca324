package com.example.todo.addtask;

import com.example.todo.support.Violations;
import com.example.todo.type.TaskId;
import com.example.todo.type.Title;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code AddTask}.
 *
 * <p>Model: {@code todo.yaml}, command AddTask.
 */
@Generated("dev.slicesmith")
public record AddTask(TaskId task, Title title) {

    public AddTask {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        Violations violations = new Violations();
        title.check("title", violations);
        return violations;
    }
}
