package com.example.courses.error;

import com.example.courses.support.Rejection;
import com.example.courses.type.Capacity;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The course has no more than {capacity} places.
 *
 * <p>Model: {@code course-enrolment.yaml}, error CourseFull.
 */
@Generated("dev.slicesmith")
public final class CourseFull extends Rejection {

    private static final long serialVersionUID = 1L;

    private final transient Capacity capacity;

    public CourseFull(Capacity capacity) {
        super("CourseFull", "The course has no more than " + capacity + " places");
        this.capacity = capacity;
    }

    public Capacity capacity() {
        return capacity;
    }
}
