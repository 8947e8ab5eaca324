package com.example.courses.definecourse;

import static com.example.courses.support.Example.courseId;
import static com.example.courses.support.Expected.any;
import static com.example.courses.support.Expected.exactly;

import com.example.courses.error.CourseDefinedAlready;
import com.example.courses.event.CourseDefined;
import com.example.courses.support.CourseEnrolmentScenario;
import com.example.courses.support.OpenDecisions;
import com.example.courses.type.Capacity;
import com.example.courses.type.Title;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code course-enrolment.yaml}, slice Define course. */
@Generated("dev.slicesmith")
@DisplayName("Define course")
@ExtendWith(OpenDecisions.class)
class DefineCourseTest {

    @Test
    @DisplayName("a course is defined")
    void aCourseIsDefined() {
        new CourseEnrolmentScenario()
                .when(app -> app.defineCourse(new DefineCourse(
                        courseId("algebra"), new Title("Algebra"), new Capacity(2))))
                .thenEvents(exactly(new CourseDefined(courseId("algebra"), new Title("Algebra"), new Capacity(2))));
    }

    @Test
    @DisplayName("a course is defined once")
    void aCourseIsDefinedOnce() {
        new CourseEnrolmentScenario()
                .given(new CourseDefined(courseId("algebra"), new Title("Algebra"), new Capacity(2)))
                .when(app -> app.defineCourse(new DefineCourse(
                        courseId("algebra"), new Title("Algebra I"), new Capacity(3))))
                .thenRejected(any(CourseDefinedAlready.class));
    }
}
