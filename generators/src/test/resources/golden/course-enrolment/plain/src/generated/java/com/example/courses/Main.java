package com.example.courses;

import com.example.courses.runtime.app.Settings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs Course enrolment: on an H2 file in the folder {@code data}, unless the environment says otherwise.
 *
 * <p>Its settings: {@link com.example.courses.runtime.app.Settings}.
 *
 * <p>Model: {@code course-enrolment.yaml}, model Course enrolment.
 */
@Generated("dev.slicesmith")
public final class Main {

    private Main() {}

    /**
     * Starts it; it ends when it is asked to.
     *
     * @param arguments {@code --print-schema} prints the statements that make the tables, and ends
     */
    public static void main(String[] arguments) {
        Settings settings = Settings.from(System.getenv(), "./data/courses");
        if (List.of(arguments).contains("--print-schema")) {
            System.out.print(CourseEnrolmentApplication.schema(settings));
            return;
        }
        CourseEnrolmentApplication application = new CourseEnrolmentApplication(settings);
        application.runtime().closeOnExit();
        System.out.println("Course enrolment runs at " + application.start(settings));
    }
}
