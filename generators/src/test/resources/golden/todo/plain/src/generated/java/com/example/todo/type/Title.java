package com.example.todo.type;

import com.example.todo.support.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The type {@code Title}.
 *
 * <p>A string of a length of at least 1, a length of at most 200.
 *
 * <p>Model: {@code todo.yaml}, type Title.
 */
@Generated("dev.slicesmith")
public record Title(String value) implements Comparable<Title> {

    public Title {
        Objects.requireNonNull(value, "value");
    }

    /** Reports what the model forbids. Stored values are never checked again. */
    public void check(String path, Violations violations) {
        violations.require(value.codePointCount(0, value.length()) >= 1, path, "must have a length of at least 1");
        violations.require(value.codePointCount(0, value.length()) <= 200, path, "must have a length of at most 200");
    }

    @Override
    public int compareTo(Title other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
