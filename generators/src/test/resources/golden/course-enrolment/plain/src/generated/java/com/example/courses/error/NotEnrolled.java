package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The student is not enrolled in this course.
 *
 * <p>Model: {@code course-enrolment.yaml}, error NotEnrolled.
 */
@Generated("dev.slicesmith")
public final class NotEnrolled extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotEnrolled() {
        super("NotEnrolled", "The student is not enrolled in this course");
    }
}
