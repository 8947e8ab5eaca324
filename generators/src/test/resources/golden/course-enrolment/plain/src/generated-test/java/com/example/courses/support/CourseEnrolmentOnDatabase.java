package com.example.courses.support;

import com.example.courses.CourseEnrolmentApplication;
import com.example.courses.changecapacity.ChangeCapacity;
import com.example.courses.coursecatalogue.CourseCatalogue;
import com.example.courses.definecourse.DefineCourse;
import com.example.courses.enrol.Enrol;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.leavecourse.LeaveCourse;
import com.example.courses.mycourses.StudentCourses;
import com.example.courses.registerstudent.RegisterStudent;
import com.example.courses.runtime.app.Application;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The application Course enrolment as it runs, over an H2 database in memory, for tests. Views are up to date after
 * each step; automations act when they are asked, or all by {@code runtime().settle()}.
 *
 * <p>A thread has one database: who makes a second one of these empties that of the first.
 *
 * <p>Model: {@code course-enrolment.yaml}, model Course enrolment.
 */
@Generated("dev.slicesmith")
public final class CourseEnrolmentOnDatabase extends CourseEnrolmentInMemory {

    private final CourseEnrolmentApplication application;

    public CourseEnrolmentOnDatabase(Clock clock, Supplier<UUID> ids) {
        super(clock, ids);
        application = new CourseEnrolmentApplication(DatabaseStage.empty(clock, ids));
        runtime().recorder().listen(runtime()::catchUp);
    }

    /** What it runs on. */
    public Application<CourseEnrolmentEvent> runtime() {
        return application.runtime();
    }

    /** For scenarios to be played on. */
    public Stage<CourseEnrolmentInMemory, CourseEnrolmentEvent> stage() {
        return new DatabaseStage<>(this, application.runtime());
    }

    @Override
    public List<CourseEnrolmentEvent> defineCourse(DefineCourse command) {
        return events(application.defineCourse(command));
    }

    @Override
    public List<CourseEnrolmentEvent> changeCapacity(ChangeCapacity command) {
        return events(application.changeCapacity(command));
    }

    @Override
    public List<CourseEnrolmentEvent> registerStudent(RegisterStudent command) {
        return events(application.registerStudent(command));
    }

    @Override
    public List<CourseEnrolmentEvent> enrol(Enrol command) {
        return events(application.enrol(command));
    }

    @Override
    public List<CourseEnrolmentEvent> leaveCourse(LeaveCourse command) {
        return events(application.leaveCourse(command));
    }

    @Override
    public List<CourseCatalogue> courseCatalogue() {
        return application.courseCatalogue();
    }

    @Override
    public Optional<CourseCatalogue> courseCatalogue(CourseId course) {
        return application.courseCatalogue(course);
    }

    @Override
    public List<CourseCatalogue> courseCatalogueWithFreePlaces() {
        return application.courseCatalogueWithFreePlaces();
    }

    @Override
    public List<StudentCourses> studentCourses() {
        return application.studentCourses();
    }

    @Override
    public Optional<StudentCourses> studentCourses(StudentId student) {
        return application.studentCourses(student);
    }

    private static List<CourseEnrolmentEvent> events(CommandResult<CourseEnrolmentEvent> result) {
        return result.events().stream().map(recorded -> recorded.event()).toList();
    }
}
