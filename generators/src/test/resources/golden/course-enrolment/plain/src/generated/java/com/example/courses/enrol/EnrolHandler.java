package com.example.courses.enrol;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.runtime.command.Call;
import com.example.courses.runtime.command.CommandHandling;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.runtime.command.Decision;
import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;Enrol&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Enrol.
 */
@Generated("dev.slicesmith")
public final class EnrolHandler {

    private final CommandHandling<CourseEnrolmentEvent> handling;
    private final Decision<Enrol, EnrolState, CourseEnrolmentEvent> decision;

    public EnrolHandler(CommandHandling<CourseEnrolmentEvent> handling, EnrolDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "Enrol",
                EnrolState::boundary,
                EnrolState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<CourseEnrolmentEvent> handle(Enrol command, Call call) {
        command.violations().throwIfAny("Enrol");
        return handling.handle(decision, command, call);
    }
}
