package com.example.courses.leavecourse;

import com.example.courses.error.NotEnrolled;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentLeft;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Leave course&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Leave course.
 */
@Generated("dev.slicesmith")
public final class LeaveCourseDecider {

    /**
     * The events that follow from the command.
     *
     * @throws NotEnrolled if it is so: The student is not enrolled in this course
     */
    public List<CourseEnrolmentEvent> decide(LeaveCourse command, LeaveCourseState state) {
        if (!state.member()) {
            throw new NotEnrolled();
        }
        return List.of(new StudentLeft(command.course(), command.student()));
    }
}
