package com.example.courses.coursecatalogue;

import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.support.Rows;
import com.example.courses.type.CourseId;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;CourseCatalogue&quot; of events.
 *
 * <p>Model: {@code course-enrolment.yaml}, view CourseCatalogue.
 */
@Generated("dev.slicesmith")
public final class CourseCatalogueProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(CourseEnrolmentEvent event, Rows<CourseId, CourseCatalogue> rows) {
        if (event instanceof CourseDefined e) {
            rows.upsert(
                    e.course(),
                    key -> CourseCatalogue.initial(key, e.title()),
                    row -> new CourseCatalogue(row.course(), e.title(), e.capacity(), row.enrolled()));
        } else if (event instanceof CapacityChanged e) {
            rows.update(
                    e.course(), row -> new CourseCatalogue(row.course(), row.title(), e.capacity(), row.enrolled()));
        } else if (event instanceof StudentEnrolled e) {
            rows.update(
                    e.course(),
                    row -> new CourseCatalogue(
                            row.course(), row.title(), row.capacity(), Math.addExact(row.enrolled(), 1)));
        } else if (event instanceof StudentLeft e) {
            rows.update(
                    e.course(),
                    row -> new CourseCatalogue(
                            row.course(), row.title(), row.capacity(), Math.subtractExact(row.enrolled(), 1)));
        }
    }
}
