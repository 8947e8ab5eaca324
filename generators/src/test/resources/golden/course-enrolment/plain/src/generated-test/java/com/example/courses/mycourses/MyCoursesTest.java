package com.example.courses.mycourses;

import static com.example.courses.support.Example.courseId;
import static com.example.courses.support.Example.studentId;
import static com.example.courses.support.Expected.exactly;

import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.event.StudentRegistered;
import com.example.courses.support.CourseEnrolmentScenario;
import com.example.courses.support.OpenDecisions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code course-enrolment.yaml}, slice My courses. */
@Generated("dev.slicesmith")
@DisplayName("My courses")
@ExtendWith(OpenDecisions.class)
class MyCoursesTest {

    @Test
    @DisplayName("courses come and go")
    void coursesComeAndGo() {
        new CourseEnrolmentScenario()
                .given(
                        new StudentRegistered(studentId("ada"), "Ada"),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")),
                        new StudentEnrolled(courseId("logic"), studentId("ada")),
                        new StudentLeft(courseId("algebra"), studentId("ada")))
                .thenRows(
                        app -> app.studentCourses(),
                        exactly(new StudentCourses(studentId("ada"), "Ada", List.of(courseId("logic")))));
    }
}
