package com.example.courses.leavecourse;

import com.example.courses.support.Violations;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code LeaveCourse}.
 *
 * <p>Model: {@code course-enrolment.yaml}, command LeaveCourse.
 */
@Generated("dev.slicesmith")
public record LeaveCourse(StudentId student, CourseId course) {

    public LeaveCourse {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(course, "course");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
