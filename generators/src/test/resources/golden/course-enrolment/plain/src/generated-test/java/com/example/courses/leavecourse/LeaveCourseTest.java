package com.example.courses.leavecourse;

import static com.example.courses.support.Example.courseId;
import static com.example.courses.support.Example.studentId;
import static com.example.courses.support.Expected.any;
import static com.example.courses.support.Expected.exactly;

import com.example.courses.error.NotEnrolled;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.support.CourseEnrolmentScenario;
import com.example.courses.support.OpenDecisions;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code course-enrolment.yaml}, slice Leave course. */
@Generated("dev.slicesmith")
@DisplayName("Leave course")
@ExtendWith(OpenDecisions.class)
class LeaveCourseTest {

    @Test
    @DisplayName("a student leaves")
    void aStudentLeaves() {
        new CourseEnrolmentScenario()
                .given(new StudentEnrolled(courseId("algebra"), studentId("ada")))
                .when(app -> app.leaveCourse(new LeaveCourse(studentId("ada"), courseId("algebra"))))
                .thenEvents(exactly(new StudentLeft(courseId("algebra"), studentId("ada"))));
    }

    @Test
    @DisplayName("who is not there cannot leave")
    void whoIsNotThereCannotLeave() {
        new CourseEnrolmentScenario()
                .given(
                        new StudentEnrolled(courseId("algebra"), studentId("alan")),
                        new StudentEnrolled(courseId("logic"), studentId("ada")))
                .when(app -> app.leaveCourse(new LeaveCourse(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(NotEnrolled.class));
    }

    @Test
    @DisplayName("a student leaves once")
    void aStudentLeavesOnce() {
        new CourseEnrolmentScenario()
                .given(
                        new StudentEnrolled(courseId("algebra"), studentId("ada")),
                        new StudentLeft(courseId("algebra"), studentId("ada")))
                .when(app -> app.leaveCourse(new LeaveCourse(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(NotEnrolled.class));
    }
}
