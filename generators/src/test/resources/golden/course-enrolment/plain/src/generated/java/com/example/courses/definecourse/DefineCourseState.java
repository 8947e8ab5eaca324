package com.example.courses.definecourse;

import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Define course&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Define course.
 */
@Generated("dev.slicesmith")
public record DefineCourseState(boolean defined) {

    /** What it knows before anything has happened. */
    public static DefineCourseState initial(DefineCourse command) {
        return new DefineCourseState(false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(DefineCourse command) {
        return EventQuery.types(CourseDefined.class).tagged("CourseId", command.course());
    }

    /** What it knows once this has happened too. */
    public DefineCourseState evolve(CourseEnrolmentEvent event) {
        if (event instanceof CourseDefined) {
            return new DefineCourseState(true);
        }
        return this;
    }
}
