package com.example.courses.changecapacity;

import com.example.courses.error.CapacityTooSmall;
import com.example.courses.error.CourseUnknown;
import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseEnrolmentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Change capacity&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Change capacity.
 */
@Generated("dev.slicesmith")
public final class ChangeCapacityDecider {

    /**
     * The events that follow from the command.
     *
     * @throws CourseUnknown if it is so: There is no such course
     * @throws CapacityTooSmall if it is so: {enrolled} students are enrolled already
     */
    public List<CourseEnrolmentEvent> decide(ChangeCapacity command, ChangeCapacityState state) {
        if (!state.defined()) {
            throw new CourseUnknown();
        }
        if (command.capacity().value() < state.enrolled()) {
            throw new CapacityTooSmall(state.enrolled());
        }
        List<CourseEnrolmentEvent> events = new ArrayList<>();
        if (command.capacity().value() != state.capacity()) {
            events.add(new CapacityChanged(command.course(), command.capacity()).checked());
        }
        return List.copyOf(events);
    }
}
