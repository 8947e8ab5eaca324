package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: There is no such student.
 *
 * <p>Model: {@code course-enrolment.yaml}, error StudentUnknown.
 */
@Generated("dev.slicesmith")
public final class StudentUnknown extends Rejection {

    private static final long serialVersionUID = 1L;

    public StudentUnknown() {
        super("StudentUnknown", "There is no such student");
    }
}
