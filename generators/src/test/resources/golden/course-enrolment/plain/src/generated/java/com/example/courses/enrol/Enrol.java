package com.example.courses.enrol;

import com.example.courses.support.Violations;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Looks at the course's history and at the student's, and at nothing else.
 *
 * <p>Model: {@code course-enrolment.yaml}, command Enrol.
 */
@Generated("dev.slicesmith")
public record Enrol(StudentId student, CourseId course) {

    public Enrol {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(course, "course");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
