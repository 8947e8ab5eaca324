package com.example.courses;

import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.event.StudentRegistered;
import com.example.courses.runtime.json.EventTypes;
import javax.annotation.processing.Generated;

/**
 * The events of Course enrolment by the names and versions under which they are stored: classes may be renamed, stored
 * events stay readable.
 *
 * <p>Model: {@code course-enrolment.yaml}, events.
 */
@Generated("dev.slicesmith")
public final class CourseEnrolmentEvents {

    private CourseEnrolmentEvents() {}

    /** All of them. */
    public static EventTypes<CourseEnrolmentEvent> types() {
        return EventTypes.<CourseEnrolmentEvent>builder(CourseEnrolmentEvent::tags)
                .add("CourseDefined", CourseDefined.class)
                .add("CapacityChanged", CapacityChanged.class)
                .add("StudentRegistered", StudentRegistered.class)
                .add("StudentEnrolled", StudentEnrolled.class)
                .add("StudentLeft", StudentLeft.class)
                .build();
    }
}
