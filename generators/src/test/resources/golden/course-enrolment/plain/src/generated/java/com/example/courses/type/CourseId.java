package com.example.courses.type;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Identifies a stream of events: CourseId.
 *
 * <p>A UUID.
 *
 * <p>Model: {@code course-enrolment.yaml}, type CourseId.
 */
@Generated("dev.slicesmith")
public record CourseId(UUID value) {

    public CourseId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
