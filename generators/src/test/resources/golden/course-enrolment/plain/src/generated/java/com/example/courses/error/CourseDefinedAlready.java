package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The course is defined already.
 *
 * <p>Model: {@code course-enrolment.yaml}, error CourseDefinedAlready.
 */
@Generated("dev.slicesmith")
public final class CourseDefinedAlready extends Rejection {

    private static final long serialVersionUID = 1L;

    public CourseDefinedAlready() {
        super("CourseDefinedAlready", "The course is defined already");
    }
}
