package com.example.courses.enrol;

import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.event.StudentRegistered;
import com.example.courses.support.EventQuery;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Enrol&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Enrol.
 */
@Generated("dev.slicesmith")
public record EnrolState(
        Enrol command, boolean defined, int capacity, int enrolled, boolean registered, int courses, boolean member) {

    public EnrolState {
        Objects.requireNonNull(command, "command");
    }

    /** What it knows before anything has happened. */
    public static EnrolState initial(Enrol command) {
        return new EnrolState(command, false, 0, 0, false, 0, false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(Enrol command) {
        return EventQuery.types(CourseDefined.class, CapacityChanged.class, StudentEnrolled.class, StudentLeft.class)
                .tagged("CourseId", command.course())
                .or(EventQuery.types(StudentEnrolled.class, StudentLeft.class, StudentRegistered.class)
                        .tagged("StudentId", command.student()))
                .or(EventQuery.types(StudentEnrolled.class, StudentLeft.class)
                        .tagged("CourseId", command.course())
                        .tagged("StudentId", command.student()));
    }

    /** What it knows once this has happened too. */
    public EnrolState evolve(CourseEnrolmentEvent event) {
        if (event instanceof CourseDefined e) {
            return new EnrolState(command, true, e.capacity().value(), enrolled, registered, courses, member);
        }
        if (event instanceof CapacityChanged e) {
            return new EnrolState(command, defined, e.capacity().value(), enrolled, registered, courses, member);
        }
        if (event instanceof StudentEnrolled e) {
            return new EnrolState(
                    command,
                    defined,
                    capacity,
                    e.course().equals(command.course()) ? Math.addExact(enrolled, 1) : enrolled,
                    registered,
                    e.student().equals(command.student()) ? Math.addExact(courses, 1) : courses,
                    e.course().equals(command.course()) && e.student().equals(command.student()) || member);
        }
        if (event instanceof StudentLeft e) {
            return new EnrolState(
                    command,
                    defined,
                    capacity,
                    e.course().equals(command.course()) ? Math.subtractExact(enrolled, 1) : enrolled,
                    registered,
                    e.student().equals(command.student()) ? Math.subtractExact(courses, 1) : courses,
                    !(e.course().equals(command.course()) && e.student().equals(command.student())) && member);
        }
        if (event instanceof StudentRegistered) {
            return new EnrolState(command, defined, capacity, enrolled, true, courses, member);
        }
        return this;
    }
}
