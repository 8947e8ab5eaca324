package com.example.courses.mycourses;

import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A row of the view &quot;StudentCourses&quot;, one per student.
 *
 * <p>Model: {@code course-enrolment.yaml}, view StudentCourses.
 */
@Generated("dev.slicesmith")
public record StudentCourses(StudentId student, String name, List<CourseId> courses) {

    public StudentCourses {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(name, "name");
        courses = List.copyOf(courses);
    }

    @Override
    public String toString() {
        return "StudentCourses[student=" + student + ", name=***, courses=" + courses + "]";
    }

    /** The row as it is before its first event. */
    public static StudentCourses initial(StudentId key, String name) {
        return new StudentCourses(key, name, List.of());
    }
}
