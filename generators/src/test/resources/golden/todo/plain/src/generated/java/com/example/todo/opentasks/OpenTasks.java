package com.example.todo.opentasks;

import com.example.todo.type.TaskId;
import com.example.todo.type.Title;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A row of the view &quot;OpenTasks&quot;, one per task.
 *
 * <p>Model: {@code todo.yaml}, view OpenTasks.
 */
@Generated("dev.slicesmith")
public record OpenTasks(TaskId task, Title title, Instant addedAt) {

    public OpenTasks {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(addedAt, "addedAt");
    }
}
