package com.example.courses.event;

import com.example.courses.support.Tag;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;StudentLeft&quot;.
 *
 * <p>Model: {@code course-enrolment.yaml}, event StudentLeft.
 */
@Generated("dev.slicesmith")
public record StudentLeft(CourseId course, StudentId student) implements CourseEvent {

    public StudentLeft {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(student, "student");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CourseId", course), Tag.of("StudentId", student));
    }
}
