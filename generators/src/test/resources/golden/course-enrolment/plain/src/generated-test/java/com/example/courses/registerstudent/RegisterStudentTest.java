package com.example.courses.registerstudent;

import static com.example.courses.support.Example.studentId;
import static com.example.courses.support.Expected.exactly;

import com.example.courses.event.StudentRegistered;
import com.example.courses.support.CourseEnrolmentScenario;
import com.example.courses.support.OpenDecisions;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code course-enrolment.yaml}, slice Register student. */
@Generated("dev.slicesmith")
@DisplayName("Register student")
@ExtendWith(OpenDecisions.class)
class RegisterStudentTest {

    @Test
    @DisplayName("a student registers")
    void aStudentRegisters() {
        new CourseEnrolmentScenario()
                .when(app -> app.registerStudent(new RegisterStudent(studentId("ada"), "Ada")))
                .thenEvents(exactly(new StudentRegistered(studentId("ada"), "Ada")));
    }

    @Test
    @DisplayName("registering twice changes nothing")
    void registeringTwiceChangesNothing() {
        new CourseEnrolmentScenario()
                .given(new StudentRegistered(studentId("ada"), "Ada"))
                .when(app -> app.registerStudent(new RegisterStudent(studentId("ada"), "Ada")))
                .thenNothing();
    }
}
