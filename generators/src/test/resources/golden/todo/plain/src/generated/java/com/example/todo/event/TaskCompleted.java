package com.example.todo.event;

import com.example.todo.support.Tag;
import com.example.todo.type.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;TaskCompleted&quot;.
 *
 * <p>Model: {@code todo.yaml}, event TaskCompleted.
 */
@Generated("dev.slicesmith")
public record TaskCompleted(TaskId task, Instant completedAt) implements TaskEvent {

    public TaskCompleted {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(completedAt, "completedAt");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("TaskId", task));
    }
}
