package com.example.courses.registerstudent;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentRegistered;
import com.example.courses.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Register student&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Register student.
 */
@Generated("dev.slicesmith")
public record RegisterStudentState(boolean registered) {

    /** What it knows before anything has happened. */
    public static RegisterStudentState initial(RegisterStudent command) {
        return new RegisterStudentState(false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(RegisterStudent command) {
        return EventQuery.types(StudentRegistered.class).tagged("StudentId", command.student());
    }

    /** What it knows once this has happened too. */
    public RegisterStudentState evolve(CourseEnrolmentEvent event) {
        if (event instanceof StudentRegistered) {
            return new RegisterStudentState(true);
        }
        return this;
    }
}
