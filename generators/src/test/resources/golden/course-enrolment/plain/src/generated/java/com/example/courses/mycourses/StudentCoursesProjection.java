package com.example.courses.mycourses;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.event.StudentRegistered;
import com.example.courses.support.Lists;
import com.example.courses.support.Rows;
import com.example.courses.type.StudentId;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;StudentCourses&quot; of events.
 *
 * <p>Model: {@code course-enrolment.yaml}, view StudentCourses.
 */
@Generated("dev.slicesmith")
public final class StudentCoursesProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(CourseEnrolmentEvent event, Rows<StudentId, StudentCourses> rows) {
        if (event instanceof StudentRegistered e) {
            rows.upsert(
                    e.student(),
                    key -> StudentCourses.initial(key, e.name()),
                    row -> new StudentCourses(row.student(), e.name(), row.courses()));
        } else if (event instanceof StudentEnrolled e) {
            rows.update(
                    e.student(),
                    row -> new StudentCourses(row.student(), row.name(), Lists.plus(row.courses(), e.course())));
        } else if (event instanceof StudentLeft e) {
            rows.update(
                    e.student(),
                    row -> new StudentCourses(
                            row.student(),
                            row.name(),
                            row.courses().stream().filter(c -> !c.equals(e.course())).toList()));
        }
    }
}
