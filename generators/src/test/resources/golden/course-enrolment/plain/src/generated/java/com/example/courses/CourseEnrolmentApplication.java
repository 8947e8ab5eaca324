package com.example.courses;

import com.example.courses.changecapacity.ChangeCapacity;
import com.example.courses.changecapacity.ChangeCapacityDecider;
import com.example.courses.changecapacity.ChangeCapacityHandler;
import com.example.courses.coursecatalogue.CourseCatalogue;
import com.example.courses.coursecatalogue.CourseCatalogueProjection;
import com.example.courses.coursecatalogue.CourseCatalogueTable;
import com.example.courses.definecourse.DefineCourse;
import com.example.courses.definecourse.DefineCourseDecider;
import com.example.courses.definecourse.DefineCourseHandler;
import com.example.courses.enrol.Enrol;
import com.example.courses.enrol.EnrolDecider;
import com.example.courses.enrol.EnrolHandler;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.leavecourse.LeaveCourse;
import com.example.courses.leavecourse.LeaveCourseDecider;
import com.example.courses.leavecourse.LeaveCourseHandler;
import com.example.courses.mycourses.StudentCourses;
import com.example.courses.mycourses.StudentCoursesProjection;
import com.example.courses.mycourses.StudentCoursesTable;
import com.example.courses.registerstudent.RegisterStudent;
import com.example.courses.registerstudent.RegisterStudentDecider;
import com.example.courses.registerstudent.RegisterStudentHandler;
import com.example.courses.runtime.app.Application;
import com.example.courses.runtime.app.Foundation;
import com.example.courses.runtime.app.SchemaText;
import com.example.courses.runtime.app.Settings;
import com.example.courses.runtime.command.Call;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.runtime.view.ViewQuery;
import com.example.courses.runtime.view.ViewReader;
import com.example.courses.support.Rejection;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Students enrol in courses. A course has a capacity and a student has a limit, so one decision looks at the history of
 * both: the boundary is drawn by tags, not by one stream.
 *
 * <p>Safe for many threads. It acts by itself once it is started.
 *
 * <p>Model: {@code course-enrolment.yaml}, model Course enrolment.
 */
@Generated("dev.slicesmith")
public final class CourseEnrolmentApplication implements AutoCloseable {

    private final Application<CourseEnrolmentEvent> runtime;
    private final ViewReader<CourseId, CourseCatalogue> courseCatalogueRows;
    private final ViewReader<StudentId, StudentCourses> studentCoursesRows;
    private final DefineCourseHandler defineCourseHandler;
    private final ChangeCapacityHandler changeCapacityHandler;
    private final RegisterStudentHandler registerStudentHandler;
    private final EnrolHandler enrolHandler;
    private final LeaveCourseHandler leaveCourseHandler;

    /** Opens the database that the settings name. */
    public CourseEnrolmentApplication(Settings settings) {
        this(Foundation.of(settings));
    }

    /**
     * Connects everything over a database; closing closes it.
     *
     * @param foundation the database, and what else it stands on
     */
    public CourseEnrolmentApplication(Foundation foundation) {
        runtime = new Application<>(foundation, CourseEnrolmentEvents.types(), false);
        courseCatalogueRows = runtime.view(CourseCatalogueTable.projection(new CourseCatalogueProjection()));
        studentCoursesRows = runtime.view(StudentCoursesTable.projection(new StudentCoursesProjection()));
        defineCourseHandler = new DefineCourseHandler(runtime.handling(), new DefineCourseDecider());
        changeCapacityHandler = new ChangeCapacityHandler(runtime.handling(), new ChangeCapacityDecider());
        registerStudentHandler = new RegisterStudentHandler(runtime.handling(), new RegisterStudentDecider());
        enrolHandler = new EnrolHandler(runtime.handling(), new EnrolDecider());
        leaveCourseHandler = new LeaveCourseHandler(runtime.handling(), new LeaveCourseDecider());
        runtime.api().command("DefineCourse", DefineCourse.class, defineCourseHandler::handle);
        runtime.api().command("ChangeCapacity", ChangeCapacity.class, changeCapacityHandler::handle);
        runtime.api().command("RegisterStudent", RegisterStudent.class, registerStudentHandler::handle);
        runtime.api().command("Enrol", Enrol.class, enrolHandler::handle);
        runtime.api().command("LeaveCourse", LeaveCourse.class, leaveCourseHandler::handle);
        runtime.api()
                .view(
                        "CourseCatalogue",
                        CourseCatalogueTable.TABLE,
                        courseCatalogueRows,
                        CourseCatalogueTable.queries());
        runtime.api().view("StudentCourses", StudentCoursesTable.TABLE, studentCoursesRows);
    }

    /**
     * Sends the command &quot;DefineCourse&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> defineCourse(DefineCourse command) {
        return defineCourse(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;DefineCourse&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> defineCourse(DefineCourse command, Call call) {
        return defineCourseHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;ChangeCapacity&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> changeCapacity(ChangeCapacity command) {
        return changeCapacity(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;ChangeCapacity&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> changeCapacity(ChangeCapacity command, Call call) {
        return changeCapacityHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;RegisterStudent&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> registerStudent(RegisterStudent command) {
        return registerStudent(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;RegisterStudent&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> registerStudent(RegisterStudent command, Call call) {
        return registerStudentHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;Enrol&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> enrol(Enrol command) {
        return enrol(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;Enrol&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> enrol(Enrol command, Call call) {
        return enrolHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;LeaveCourse&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> leaveCourse(LeaveCourse command) {
        return leaveCourse(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;LeaveCourse&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<CourseEnrolmentEvent> leaveCourse(LeaveCourse command, Call call) {
        return leaveCourseHandler.handle(command, call);
    }

    /** All rows of the view &quot;CourseCatalogue&quot;. */
    public List<CourseCatalogue> courseCatalogue() {
        return courseCatalogueRows.rows();
    }

    /** One row of the view &quot;CourseCatalogue&quot;. */
    public Optional<CourseCatalogue> courseCatalogue(CourseId course) {
        return courseCatalogueRows.row(course);
    }

    /** Some rows of the view &quot;CourseCatalogue&quot;. */
    public List<CourseCatalogue> courseCatalogue(ViewQuery<CourseCatalogue> query) {
        return courseCatalogueRows.find(query);
    }

    /** Asks the view &quot;CourseCatalogue&quot;: &quot;with free places&quot;. */
    public List<CourseCatalogue> courseCatalogueWithFreePlaces() {
        return courseCatalogueRows.find(CourseCatalogueTable.withFreePlaces());
    }

    /** All rows of the view &quot;StudentCourses&quot;. */
    public List<StudentCourses> studentCourses() {
        return studentCoursesRows.rows();
    }

    /** One row of the view &quot;StudentCourses&quot;. */
    public Optional<StudentCourses> studentCourses(StudentId student) {
        return studentCoursesRows.row(student);
    }

    /** Some rows of the view &quot;StudentCourses&quot;. */
    public List<StudentCourses> studentCourses(ViewQuery<StudentCourses> query) {
        return studentCoursesRows.find(query);
    }

    /** The statements that make the tables; they are run by themselves when it is opened. */
    public static String schema(Settings settings) {
        return SchemaText.of(settings.url(), false)
                .view(CourseCatalogueTable.TABLE, true)
                .view(StudentCoursesTable.TABLE, true)
                .print();
    }

    /**
     * Starts to act by itself, and to serve HTTP.
     *
     * @return the address
     */
    public String start(Settings settings) {
        return runtime.start(settings);
    }

    /** What it runs on: the event store, metrics, what is parked. */
    public Application<CourseEnrolmentEvent> runtime() {
        return runtime;
    }

    /** Ends what is going on, in good order, and closes the database. */
    @Override
    public void close() {
        runtime.close();
    }
}
