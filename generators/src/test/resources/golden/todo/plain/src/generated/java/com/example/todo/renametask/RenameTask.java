package com.example.todo.renametask;

import com.example.todo.support.Violations;
import com.example.todo.type.TaskId;
import com.example.todo.type.Title;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code RenameTask}.
 *
 * <p>Model: {@code todo.yaml}, command RenameTask.
 */
@Generated("dev.slicesmith")
public record RenameTask(TaskId task, Title title) {

    public RenameTask {
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
