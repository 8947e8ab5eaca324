package com.example.courses.leavecourse;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Leave course&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Leave course.
 */
@Generated("dev.slicesmith")
public record LeaveCourseState(boolean member) {

    /** What it knows before anything has happened. */
    public static LeaveCourseState initial(LeaveCourse command) {
        return new LeaveCourseState(false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(LeaveCourse command) {
        return EventQuery.types(StudentEnrolled.class, StudentLeft.class)
                .tagged("CourseId", command.course())
                .tagged("StudentId", command.student());
    }

    /** What it knows once this has happened too. */
    public LeaveCourseState evolve(CourseEnrolmentEvent event) {
        if (event instanceof StudentEnrolled) {
            return new LeaveCourseState(true);
        }
        if (event instanceof StudentLeft) {
            return new LeaveCourseState(false);
        }
        return this;
    }
}
