package com.example.courses.event;

import com.example.courses.support.Tag;
import com.example.courses.support.Violations;
import com.example.courses.type.Capacity;
import com.example.courses.type.CourseId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;CapacityChanged&quot;.
 *
 * <p>Model: {@code course-enrolment.yaml}, event CapacityChanged.
 */
@Generated("dev.slicesmith")
public record CapacityChanged(CourseId course, Capacity capacity) implements CourseEvent {

    public CapacityChanged {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(capacity, "capacity");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CourseId", course));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public CapacityChanged checked() {
        Violations violations = new Violations();
        capacity.check("capacity", violations);
        violations.throwIfAny("CapacityChanged");
        return this;
    }
}
