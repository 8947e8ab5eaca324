package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: There is no such course.
 *
 * <p>Model: {@code course-enrolment.yaml}, error CourseUnknown.
 */
@Generated("dev.slicesmith")
public final class CourseUnknown extends Rejection {

    private static final long serialVersionUID = 1L;

    public CourseUnknown() {
        super("CourseUnknown", "There is no such course");
    }
}
