package com.example.courses.definecourse;

import com.example.courses.error.CourseDefinedAlready;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Define course&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Define course.
 */
@Generated("dev.slicesmith")
public final class DefineCourseDecider {

    /**
     * The events that follow from the command.
     *
     * @throws CourseDefinedAlready if it is so: The course is defined already
     */
    public List<CourseEnrolmentEvent> decide(DefineCourse command, DefineCourseState state) {
        if (state.defined()) {
            throw new CourseDefinedAlready();
        }
        return List.of(new CourseDefined(command.course(), command.title(), command.capacity()).checked());
    }
}
