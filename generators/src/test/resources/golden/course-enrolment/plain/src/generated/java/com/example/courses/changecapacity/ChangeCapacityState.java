package com.example.courses.changecapacity;

import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Change capacity&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Change capacity.
 */
@Generated("dev.slicesmith")
public record ChangeCapacityState(boolean defined, int capacity, int enrolled) {

    /** What it knows before anything has happened. */
    public static ChangeCapacityState initial(ChangeCapacity command) {
        return new ChangeCapacityState(false, 0, 0);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(ChangeCapacity command) {
        return EventQuery.types(CourseDefined.class, CapacityChanged.class, StudentEnrolled.class, StudentLeft.class)
                .tagged("CourseId", command.course());
    }

    /** What it knows once this has happened too. */
    public ChangeCapacityState evolve(CourseEnrolmentEvent event) {
        if (event instanceof CourseDefined e) {
            return new ChangeCapacityState(true, e.capacity().value(), enrolled);
        }
        if (event instanceof CapacityChanged e) {
            return new ChangeCapacityState(defined, e.capacity().value(), enrolled);
        }
        if (event instanceof StudentEnrolled) {
            return new ChangeCapacityState(defined, capacity, Math.addExact(enrolled, 1));
        }
        if (event instanceof StudentLeft) {
            return new ChangeCapacityState(defined, capacity, Math.subtractExact(enrolled, 1));
        }
        return this;
    }
}
