package com.example.todo.type;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Identifies a stream of events: TaskId.
 *
 * <p>A UUID.
 *
 * <p>Model: {@code todo.yaml}, type TaskId.
 */
@Generated("dev.slicesmith")
public record TaskId(UUID value) {

    public TaskId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
