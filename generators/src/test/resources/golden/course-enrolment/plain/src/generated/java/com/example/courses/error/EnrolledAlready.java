package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The student is enrolled in this course already.
 *
 * <p>Model: {@code course-enrolment.yaml}, error EnrolledAlready.
 */
@Generated("dev.slicesmith")
public final class EnrolledAlready extends Rejection {

    private static final long serialVersionUID = 1L;

    public EnrolledAlready() {
        super("EnrolledAlready", "The student is enrolled in this course already");
    }
}
