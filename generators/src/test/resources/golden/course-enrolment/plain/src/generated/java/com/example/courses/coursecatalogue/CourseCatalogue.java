package com.example.courses.coursecatalogue;

import com.example.courses.type.Capacity;
import com.example.courses.type.CourseId;
import com.example.courses.type.Title;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A row of the view &quot;CourseCatalogue&quot;, one per course.
 *
 * <p>Model: {@code course-enrolment.yaml}, view CourseCatalogue.
 */
@Generated("dev.slicesmith")
public record CourseCatalogue(CourseId course, Title title, Capacity capacity, int enrolled) {

    public CourseCatalogue {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(capacity, "capacity");
    }

    /** The row as it is before its first event. */
    public static CourseCatalogue initial(CourseId key, Title title) {
        return new CourseCatalogue(key, title, new Capacity(0), 0);
    }

    /** Derived: <code>row.capacity - row.enrolled</code>. */
    public int free() {
        return Math.subtractExact(capacity.value(), enrolled);
    }
}
