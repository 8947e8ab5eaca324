package com.example.courses.event;

import com.example.courses.support.Tag;
import com.example.courses.type.StudentId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;StudentRegistered&quot;.
 *
 * <p>Model: {@code course-enrolment.yaml}, event StudentRegistered.
 */
@Generated("dev.slicesmith")
public record StudentRegistered(StudentId student, String name) implements StudentEvent {

    public StudentRegistered {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return "StudentRegistered[student=" + student + ", name=***]";
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("StudentId", student));
    }
}
