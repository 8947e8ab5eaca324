package com.example.courses.mycourses;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.event.StudentRegistered;
import com.example.courses.runtime.jdbc.SqlType;
import com.example.courses.runtime.view.Projection;
import com.example.courses.runtime.view.ViewTable;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import tools.jackson.core.type.TypeReference;

/**
 * The table of the view &quot;StudentCourses&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code course-enrolment.yaml}, view StudentCourses.
 */
@Generated("dev.slicesmith")
public final class StudentCoursesTable {

    /** How rows are stored. */
    public static final ViewTable<StudentId, StudentCourses> TABLE = table();

    private StudentCoursesTable() {}

    private static ViewTable<StudentId, StudentCourses> table() {
        return ViewTable.<StudentId, StudentCourses>named("StudentCourses")
                .key("student", SqlType.UUID, row -> row.student().value())
                .column("name", SqlType.TEXT, StudentCourses::name)
                .column("courses", SqlType.JSON, StudentCourses::courses)
                .keyed(StudentCourses::student, key -> List.of(key.value()))
                .read(cells -> new StudentCourses(
                        new StudentId(cells.uuid("student")),
                        cells.text("name"),
                        cells.json("courses", new TypeReference<List<CourseId>>() {})))
                .version(-1359289053)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<CourseEnrolmentEvent, StudentId, StudentCourses> projection(
            StudentCoursesProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(StudentEnrolled.class, StudentLeft.class, StudentRegistered.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }
}
