package com.example.courses.definecourse;

import com.example.courses.support.Violations;
import com.example.courses.type.Capacity;
import com.example.courses.type.CourseId;
import com.example.courses.type.Title;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code DefineCourse}.
 *
 * <p>Model: {@code course-enrolment.yaml}, command DefineCourse.
 */
@Generated("dev.slicesmith")
public record DefineCourse(CourseId course, Title title, Capacity capacity) {

    public DefineCourse {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(capacity, "capacity");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        Violations violations = new Violations();
        title.check("title", violations);
        capacity.check("capacity", violations);
        return violations;
    }
}
