package com.example.courses.error;

import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: A student takes at most {limit} courses.
 *
 * <p>Model: {@code course-enrolment.yaml}, error TooManyCourses.
 */
@Generated("dev.slicesmith")
public final class TooManyCourses extends Rejection {

    private static final long serialVersionUID = 1L;

    private final int limit;

    public TooManyCourses(int limit) {
        super("TooManyCourses", "A student takes at most " + limit + " courses");
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
