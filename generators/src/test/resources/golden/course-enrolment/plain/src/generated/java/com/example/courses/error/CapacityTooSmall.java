package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: {enrolled} students are enrolled already.
 *
 * <p>Model: {@code course-enrolment.yaml}, error CapacityTooSmall.
 */
@Generated("dev.slicesmith")
public final class CapacityTooSmall extends Rejection {

    private static final long serialVersionUID = 1L;

    private final int enrolled;

    public CapacityTooSmall(int enrolled) {
        super("CapacityTooSmall", "" + enrolled + " students are enrolled already");
        this.enrolled = enrolled;
    }

    public int enrolled() {
        return enrolled;
    }
}
