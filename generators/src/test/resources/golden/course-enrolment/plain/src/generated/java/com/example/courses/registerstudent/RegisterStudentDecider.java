package com.example.courses.registerstudent;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentRegistered;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Register student&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Register student.
 */
@Generated("dev.slicesmith")
public final class RegisterStudentDecider {

    /** The events that follow from the command. */
    public List<CourseEnrolmentEvent> decide(RegisterStudent command, RegisterStudentState state) {
        List<CourseEnrolmentEvent> events = new ArrayList<>();
        if (!state.registered()) {
            events.add(new StudentRegistered(command.student(), command.name()));
        }
        return List.copyOf(events);
    }
}
