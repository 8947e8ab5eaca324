package com.example.courses.event;

import com.example.courses.support.Tag;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Everything that can happen in Course enrolment.
 *
 * <p>Model: {@code course-enrolment.yaml}, events.
 */
@Generated("dev.slicesmith")
public sealed interface CourseEnrolmentEvent permits CourseEvent, StudentEvent {

    /** The identities that it concerns. */
    List<Tag> tags();
}
