package com.example.courses.enrol;

import com.example.courses.error.CourseFull;
import com.example.courses.error.CourseUnknown;
import com.example.courses.error.EnrolledAlready;
import com.example.courses.error.StudentUnknown;
import com.example.courses.error.TooManyCourses;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.type.Capacity;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Enrol&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Enrol.
 */
@Generated("dev.slicesmith")
public final class EnrolDecider {

    /**
     * The events that follow from the command.
     *
     * @throws CourseUnknown if it is so: There is no such course
     * @throws StudentUnknown if it is so: There is no such student
     * @throws EnrolledAlready if it is so: The student is enrolled in this course already
     * @throws CourseFull if it is so: The course has no more than {capacity} places
     * @throws TooManyCourses if it is so: A student takes at most {limit} courses
     */
    public List<CourseEnrolmentEvent> decide(Enrol command, EnrolState state) {
        if (!state.defined()) {
            throw new CourseUnknown();
        }
        if (!state.registered()) {
            throw new StudentUnknown();
        }
        if (state.member()) {
            throw new EnrolledAlready();
        }
        if (state.enrolled() >= state.capacity()) {
            throw new CourseFull(new Capacity(state.capacity()));
        }
        if (state.courses() >= 3) {
            throw new TooManyCourses(3);
        }
        return List.of(new StudentEnrolled(command.course(), command.student()));
    }
}
