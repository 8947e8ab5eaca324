package com.example.courses.enrol;

import static com.example.courses.support.Example.courseId;
import static com.example.courses.support.Example.studentId;
import static com.example.courses.support.Expected.any;
import static com.example.courses.support.Expected.exactly;

import com.example.courses.error.CourseFull;
import com.example.courses.error.CourseUnknown;
import com.example.courses.error.EnrolledAlready;
import com.example.courses.error.StudentUnknown;
import com.example.courses.error.TooManyCourses;
import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.event.StudentRegistered;
import com.example.courses.support.CourseEnrolmentScenario;
import com.example.courses.support.OpenDecisions;
import com.example.courses.type.Capacity;
import com.example.courses.type.Title;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code course-enrolment.yaml}, slice Enrol. */
@Generated("dev.slicesmith")
@DisplayName("Enrol")
@ExtendWith(OpenDecisions.class)
class EnrolTest {

    @Test
    @DisplayName("a student takes a free place")
    void aStudentTakesAFreePlace() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(2)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenEvents(exactly(new StudentEnrolled(courseId("algebra"), studentId("ada"))));
    }

    @Test
    @DisplayName("a full course takes nobody")
    void aFullCourseTakesNobody() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(1)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(CourseFull.class).with("capacity", CourseFull::capacity, new Capacity(1)));
    }

    @Test
    @DisplayName("a larger capacity gives places")
    void aLargerCapacityGivesPlaces() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(1)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")),
                        new CapacityChanged(courseId("algebra"), new Capacity(2)))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenEvents(exactly(new StudentEnrolled(courseId("algebra"), studentId("ada"))));
    }

    @Test
    @DisplayName("who leaves gives a place back")
    void whoLeavesGivesAPlaceBack() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(1)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")),
                        new StudentLeft(courseId("algebra"), studentId("alan")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenEvents(exactly(new StudentEnrolled(courseId("algebra"), studentId("ada"))));
    }

    @Test
    @DisplayName("a student takes no fourth course")
    void aStudentTakesNoFourthCourse() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(9)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("logic"), studentId("ada")),
                        new StudentEnrolled(courseId("music"), studentId("ada")),
                        new StudentEnrolled(courseId("latin"), studentId("ada")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(TooManyCourses.class).with("limit", TooManyCourses::limit, 3));
    }

    @Test
    @DisplayName("who has left a course may take another")
    void whoHasLeftACourseMayTakeAnother() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(9)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("logic"), studentId("ada")),
                        new StudentEnrolled(courseId("music"), studentId("ada")),
                        new StudentEnrolled(courseId("latin"), studentId("ada")),
                        new StudentLeft(courseId("music"), studentId("ada")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenEvents(exactly(new StudentEnrolled(courseId("algebra"), studentId("ada"))));
    }

    @Test
    @DisplayName("a student enrols once")
    void aStudentEnrolsOnce() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(9)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(EnrolledAlready.class));
    }

    @Test
    @DisplayName("a student who left may come back")
    void aStudentWhoLeftMayComeBack() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(9)),
                        new StudentRegistered(studentId("ada"), "name"),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")),
                        new StudentLeft(courseId("algebra"), studentId("ada")))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenEvents(exactly(new StudentEnrolled(courseId("algebra"), studentId("ada"))));
    }

    @Test
    @DisplayName("nobody enrols in an unknown course")
    void nobodyEnrolsInAnUnknownCourse() {
        new CourseEnrolmentScenario()
                .given(new StudentRegistered(studentId("ada"), "name"))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(CourseUnknown.class));
    }

    @Test
    @DisplayName("only registered students enrol")
    void onlyRegisteredStudentsEnrol() {
        new CourseEnrolmentScenario()
                .given(new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(9)))
                .when(app -> app.enrol(new Enrol(studentId("ada"), courseId("algebra"))))
                .thenRejected(any(StudentUnknown.class));
    }
}
