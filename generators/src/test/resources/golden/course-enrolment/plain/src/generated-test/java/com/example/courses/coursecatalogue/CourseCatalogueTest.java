package com.example.courses.coursecatalogue;

import static com.example.courses.support.Example.courseId;
import static com.example.courses.support.Example.studentId;
import static com.example.courses.support.Expected.any;

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

/** Model: {@code course-enrolment.yaml}, slice Course catalogue. */
@Generated("dev.slicesmith")
@DisplayName("Course catalogue")
@ExtendWith(OpenDecisions.class)
class CourseCatalogueTest {

    @Test
    @DisplayName("places are counted")
    void placesAreCounted() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("Algebra"), new Capacity(2)),
                        new CapacityChanged(courseId("algebra"), new Capacity(3)),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")),
                        new StudentEnrolled(courseId("algebra"), studentId("alan")),
                        new StudentLeft(courseId("algebra"), studentId("ada")))
                .thenRows(
                        app -> app.courseCatalogue(),
                        any(CourseCatalogue.class)
                                .with("course", CourseCatalogue::course, courseId("algebra"))
                                .with("title", CourseCatalogue::title, new Title("Algebra"))
                                .with("capacity", CourseCatalogue::capacity, new Capacity(3))
                                .with("enrolled", CourseCatalogue::enrolled, 1)
                                .with("free", CourseCatalogue::free, 2));
    }

    @Test
    @DisplayName("only courses with free places are offered")
    void onlyCoursesWithFreePlacesAreOffered() {
        new CourseEnrolmentScenario()
                .given(
                        new CourseDefined(courseId("algebra"), new Title("Algebra"), new Capacity(1)),
                        new CourseDefined(courseId("logic"), new Title("Logic"), new Capacity(2)),
                        new CourseDefined(courseId("music"), new Title("Music"), new Capacity(1)),
                        new StudentEnrolled(courseId("algebra"), studentId("ada")))
                .thenRows(
                        app -> app.courseCatalogueWithFreePlaces(),
                        any(CourseCatalogue.class)
                                .with("course", CourseCatalogue::course, courseId("logic"))
                                .with("free", CourseCatalogue::free, 2),
                        any(CourseCatalogue.class)
                                .with("course", CourseCatalogue::course, courseId("music"))
                                .with("free", CourseCatalogue::free, 1));
    }
}
