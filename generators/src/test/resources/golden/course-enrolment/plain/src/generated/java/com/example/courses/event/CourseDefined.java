package com.example.courses.event;

import com.example.courses.support.Tag;
import com.example.courses.support.Violations;
import com.example.courses.type.Capacity;
import com.example.courses.type.CourseId;
import com.example.courses.type.Title;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;CourseDefined&quot;.
 *
 * <p>Model: {@code course-enrolment.yaml}, event CourseDefined.
 */
@Generated("dev.slicesmith")
public record CourseDefined(CourseId course, Title title, Capacity capacity) implements CourseEvent {

    public CourseDefined {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(capacity, "capacity");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CourseId", course));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public CourseDefined checked() {
        Violations violations = new Violations();
        title.check("title", violations);
        capacity.check("capacity", violations);
        violations.throwIfAny("CourseDefined");
        return this;
    }
}
