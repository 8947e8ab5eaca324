package com.example.courses.event;

import com.example.courses.type.CourseId;
import javax.annotation.processing.Generated;

/**
 * What can happen to one Course.
 *
 * <p>Model: {@code course-enrolment.yaml}, stream Course.
 */
@Generated("dev.slicesmith")
public sealed interface CourseEvent extends CourseEnrolmentEvent
        permits CourseDefined, CapacityChanged, StudentEnrolled, StudentLeft {

    /** The identity that it happened to; every event of this stream is tagged with it. */
    CourseId course();
}
