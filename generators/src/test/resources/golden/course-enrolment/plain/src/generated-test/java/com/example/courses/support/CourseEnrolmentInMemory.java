package com.example.courses.support;

import com.example.courses.changecapacity.ChangeCapacity;
import com.example.courses.changecapacity.ChangeCapacityDecider;
import com.example.courses.changecapacity.ChangeCapacityState;
import com.example.courses.coursecatalogue.CourseCatalogue;
import com.example.courses.coursecatalogue.CourseCatalogueProjection;
import com.example.courses.coursecatalogue.CourseCatalogueQueries;
import com.example.courses.definecourse.DefineCourse;
import com.example.courses.definecourse.DefineCourseDecider;
import com.example.courses.definecourse.DefineCourseState;
import com.example.courses.enrol.Enrol;
import com.example.courses.enrol.EnrolDecider;
import com.example.courses.enrol.EnrolState;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.leavecourse.LeaveCourse;
import com.example.courses.leavecourse.LeaveCourseDecider;
import com.example.courses.leavecourse.LeaveCourseState;
import com.example.courses.mycourses.StudentCourses;
import com.example.courses.mycourses.StudentCoursesProjection;
import com.example.courses.registerstudent.RegisterStudent;
import com.example.courses.registerstudent.RegisterStudentDecider;
import com.example.courses.registerstudent.RegisterStudentState;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Stands in for the application Course enrolment in tests.
 *
 * <p>Runs in memory: events are projected at once, and automations act until all is quiet. For one thread at a time.
 *
 * <p>Model: {@code course-enrolment.yaml}, model Course enrolment.
 */
@Generated("dev.slicesmith")
public sealed class CourseEnrolmentInMemory permits CourseEnrolmentOnDatabase {

    private final InMemoryEngine<CourseEnrolmentEvent> engine;
    private final InMemoryRows<CourseId, CourseCatalogue> courseCatalogueRows = new InMemoryRows<>();
    private final CourseCatalogueProjection courseCatalogueProjection;
    private final InMemoryRows<StudentId, StudentCourses> studentCoursesRows = new InMemoryRows<>();
    private final StudentCoursesProjection studentCoursesProjection;
    private final CourseCatalogueQueries courseCatalogueQueries;
    private final DefineCourseDecider defineCourseDecider;
    private final ChangeCapacityDecider changeCapacityDecider;
    private final RegisterStudentDecider registerStudentDecider;
    private final EnrolDecider enrolDecider;
    private final LeaveCourseDecider leaveCourseDecider;

    /** With the system's clock and random identifiers. */
    public CourseEnrolmentInMemory() {
        this(Clock.systemUTC(), UUID::randomUUID);
    }

    /**
     * With a clock and a source of identifiers.
     *
     * @param clock tells the time
     * @param ids makes new identifiers
     */
    public CourseEnrolmentInMemory(Clock clock, Supplier<UUID> ids) {
        engine = new InMemoryEngine<>(new InMemoryEvents<>(CourseEnrolmentEvent::tags), clock, this::project);
        courseCatalogueProjection = new CourseCatalogueProjection();
        studentCoursesProjection = new StudentCoursesProjection();
        courseCatalogueQueries = new CourseCatalogueQueries(courseCatalogueRows);
        defineCourseDecider = new DefineCourseDecider();
        changeCapacityDecider = new ChangeCapacityDecider();
        registerStudentDecider = new RegisterStudentDecider();
        enrolDecider = new EnrolDecider();
        leaveCourseDecider = new LeaveCourseDecider();
    }

    /**
     * Sends the command &quot;DefineCourse&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<CourseEnrolmentEvent> defineCourse(DefineCourse command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("DefineCourse");
            DefineCourseState state = engine.fold(
                    DefineCourseState.boundary(command),
                    DefineCourseState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return defineCourseDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;ChangeCapacity&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<CourseEnrolmentEvent> changeCapacity(ChangeCapacity command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("ChangeCapacity");
            ChangeCapacityState state = engine.fold(
                    ChangeCapacityState.boundary(command),
                    ChangeCapacityState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return changeCapacityDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;RegisterStudent&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<CourseEnrolmentEvent> registerStudent(RegisterStudent command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("RegisterStudent");
            RegisterStudentState state = engine.fold(
                    RegisterStudentState.boundary(command),
                    RegisterStudentState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return registerStudentDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;Enrol&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<CourseEnrolmentEvent> enrol(Enrol command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("Enrol");
            EnrolState state = engine.fold(
                    EnrolState.boundary(command),
                    EnrolState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return enrolDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;LeaveCourse&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<CourseEnrolmentEvent> leaveCourse(LeaveCourse command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("LeaveCourse");
            LeaveCourseState state = engine.fold(
                    LeaveCourseState.boundary(command),
                    LeaveCourseState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return leaveCourseDecider.decide(command, state);
        });
    }

    /** All rows of the view &quot;CourseCatalogue&quot;. */
    public List<CourseCatalogue> courseCatalogue() {
        return courseCatalogueRows.rows();
    }

    /** One row of the view &quot;CourseCatalogue&quot;. */
    public Optional<CourseCatalogue> courseCatalogue(CourseId course) {
        return courseCatalogueRows.row(course);
    }

    /** Asks the view &quot;CourseCatalogue&quot;: &quot;with free places&quot;. */
    public List<CourseCatalogue> courseCatalogueWithFreePlaces() {
        return courseCatalogueQueries.withFreePlaces();
    }

    /** All rows of the view &quot;StudentCourses&quot;. */
    public List<StudentCourses> studentCourses() {
        return studentCoursesRows.rows();
    }

    /** One row of the view &quot;StudentCourses&quot;. */
    public Optional<StudentCourses> studentCourses(StudentId student) {
        return studentCoursesRows.row(student);
    }

    private void project(Recorded<CourseEnrolmentEvent> recorded) {
        courseCatalogueProjection.project(recorded.event(), courseCatalogueRows);
        studentCoursesProjection.project(recorded.event(), studentCoursesRows);
    }

    /** What it runs on: events as they were recorded, and who acts. */
    public InMemoryEngine<CourseEnrolmentEvent> engine() {
        return engine;
    }
}
