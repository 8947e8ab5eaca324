package com.example.courses.registerstudent;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.runtime.command.Call;
import com.example.courses.runtime.command.CommandHandling;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.runtime.command.Decision;
import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;RegisterStudent&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Register student.
 */
@Generated("dev.slicesmith")
public final class RegisterStudentHandler {

    private final CommandHandling<CourseEnrolmentEvent> handling;
    private final Decision<RegisterStudent, RegisterStudentState, CourseEnrolmentEvent> decision;

    public RegisterStudentHandler(CommandHandling<CourseEnrolmentEvent> handling, RegisterStudentDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "RegisterStudent",
                RegisterStudentState::boundary,
                RegisterStudentState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<CourseEnrolmentEvent> handle(RegisterStudent command, Call call) {
        command.violations().throwIfAny("RegisterStudent");
        return handling.handle(decision, command, call);
    }
}
