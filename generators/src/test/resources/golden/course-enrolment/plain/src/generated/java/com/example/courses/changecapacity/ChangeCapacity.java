package com.example.courses.changecapacity;

import com.example.courses.support.Violations;
import com.example.courses.type.Capacity;
import com.example.courses.type.CourseId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code ChangeCapacity}.
 *
 * <p>Model: {@code course-enrolment.yaml}, command ChangeCapacity.
 */
@Generated("dev.slicesmith")
public record ChangeCapacity(CourseId course, Capacity capacity) {

    public ChangeCapacity {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(capacity, "capacity");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        Violations violations = new Violations();
        capacity.check("capacity", violations);
        return violations;
    }
}
