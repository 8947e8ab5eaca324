package com.example.courses.changecapacity;

import static com.example.courses.support.Example.courseId;
import static com.example.courses.support.Example.studentId;
import static com.example.courses.support.Expected.any;
import static com.example.courses.support.Expected.exactly;

import com.example.courses.error.CapacityTooSmall;
import com.example.courses.error.CourseUnknown;
import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.support.CourseEnrolmentScenario;
import com.example.courses.support.OpenDecisions;
import com.example.courses.type.Capacity;
import com.example.courses.type.Title;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code course-enrolment.yaml}, slice Change capacity. */
@Generated("dev.slicesmith")
@DisplayName("Change capacity")
@ExtendWith(OpenDecisions.class)
class ChangeCapacityTest {

    @Test
    @DisplayName("the capacity grows")
    void theCapacityGrows() {
        new CourseEnrolmentScenario()
                .given(new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(2)))
                .when(app -> app.changeCapacity(new ChangeCapacity(courseId("algebra"), new Capacity(3))))
                .thenEvents(exactly(new CapacityChanged(courseId("algebra"), new Capacity(3))));
    }

    @Test
    @DisplayName("the capacity shrinks to those who are enrolled")
    void theCapacityShrinksToThoseWhoAreEnrolled() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(3)),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")),
                        new StudentLeft(courseId("algebra"), studentId("alan")),
                        new StudentEnrolled(courseId("algebra"), studentId("grace")))
                .when(app -> app.changeCapacity(new ChangeCapacity(courseId("algebra"), new Capacity(2))))
                .thenEvents(exactly(new CapacityChanged(courseId("algebra"), new Capacity(2))));
    }

    @Test
    @DisplayName("nobody loses a place")
    void nobodyLosesAPlace() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(2)),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")))
                .when(app -> app.changeCapacity(new ChangeCapacity(courseId("algebra"), new Capacity(1))))
                .thenRejected(any(CapacityTooSmall.class).with("enrolled", CapacityTooSmall::enrolled, 2));
    }

    @Test
    @DisplayName("the same capacity is no change")
    void theSameCapacityIsNoChange() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("title"), new Capacity(2)),
                        new CapacityChanged(courseId("algebra"), new Capacity(3)))
                .when(app -> app.changeCapacity(new ChangeCapacity(courseId("algebra"), new Capacity(3))))
                .thenNothing();
    }

    @Test
    @DisplayName("an unknown course has no capacity")
    void anUnknownCourseHasNoCapacity() {
        new CourseEnrolmentScenario()
                .when(app -> app.changeCapacity(new ChangeCapacity(courseId("algebra"), new Capacity(3))))
                .thenRejected(any(CourseUnknown.class));
    }
}
