package com.example.courses.type;

import com.example.courses.support.Violations;
import javax.annotation.processing.Generated;

/**
 * The type {@code Capacity}.
 *
 * <p>An int of at least 1, at most 500.
 *
 * <p>Model: {@code course-enrolment.yaml}, type Capacity.
 */
@Generated("dev.slicesmith")
public record Capacity(int value) implements Comparable<Capacity> {

    /** Reports what the model forbids. Stored values are never checked again. */
    public void check(String path, Violations violations) {
        violations.require(value >= 1, path, "must be at least 1");
        violations.require(value <= 500, path, "must be at most 500");
    }

    @Override
    public int compareTo(Capacity other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
