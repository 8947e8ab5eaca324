package com.example.todo.event;

import com.example.todo.support.Tag;
import com.example.todo.support.Violations;
import com.example.todo.type.TaskId;
import com.example.todo.type.Title;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;TaskAdded&quot;.
 *
 * <p>Model: {@code todo.yaml}, event TaskAdded.
 */
@Generated("dev.slicesmith")
public record TaskAdded(TaskId task, Title title, Instant addedAt) implements TaskEvent {

    public TaskAdded {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(addedAt, "addedAt");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("TaskId", task));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public TaskAdded checked() {
        Violations violations = new Violations();
        title.check("title", violations);
        violations.throwIfAny("TaskAdded");
        return this;
    }
}
