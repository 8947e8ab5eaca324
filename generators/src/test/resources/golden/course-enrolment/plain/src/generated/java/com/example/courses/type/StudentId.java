package com.example.courses.type;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Identifies a stream of events: StudentId.
 *
 * <p>A UUID.
 *
 * <p>Model: {@code course-enrolment.yaml}, type StudentId.
 */
@Generated("dev.slicesmith")
public record StudentId(UUID value) {

    public StudentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
