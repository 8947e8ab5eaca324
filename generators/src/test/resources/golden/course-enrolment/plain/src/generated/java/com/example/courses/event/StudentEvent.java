package com.example.courses.event;

import com.example.courses.type.StudentId;
import javax.annotation.processing.Generated;

/**
 * What can happen to one Student.
 *
 * <p>Model: {@code course-enrolment.yaml}, stream Student.
 */
@Generated("dev.slicesmith")
public sealed interface StudentEvent extends CourseEnrolmentEvent permits StudentRegistered {

    /** The identity that it happened to; every event of this stream is tagged with it. */
    StudentId student();
}
