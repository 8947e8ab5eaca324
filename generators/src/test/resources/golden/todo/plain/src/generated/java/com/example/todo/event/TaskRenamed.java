package com.example.todo.event;

import com.example.todo.support.Tag;
import com.example.todo.support.Violations;
import com.example.todo.type.TaskId;
import com.example.todo.type.Title;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;TaskRenamed&quot;.
 *
 * <p>Model: {@code todo.yaml}, event TaskRenamed.
 */
@Generated("dev.slicesmith")
public record TaskRenamed(TaskId task, Title title) implements TaskEvent {

    public TaskRenamed {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("TaskId", task));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public TaskRenamed checked() {
        Violations violations = new Violations();
        title.check("title", violations);
        violations.throwIfAny("TaskRenamed");
        return this;
    }
}
