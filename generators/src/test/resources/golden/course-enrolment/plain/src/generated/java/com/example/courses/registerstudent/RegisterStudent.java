package com.example.courses.registerstudent;

import com.example.courses.support.Violations;
import com.example.courses.type.StudentId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code RegisterStudent}.
 *
 * <p>Model: {@code course-enrolment.yaml}, command RegisterStudent.
 */
@Generated("dev.slicesmith")
public record RegisterStudent(StudentId student, String name) {

    public RegisterStudent {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return "RegisterStudent[student=" + student + ", name=***]";
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        Violations violations = new Violations();
        violations.require(name.codePointCount(0, name.length()) >= 1, "name", "must have a length of at least 1");
        violations.require(name.codePointCount(0, name.length()) <= 120, "name", "must have a length of at most 120");
        return violations;
    }
}
