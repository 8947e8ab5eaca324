package com.example.courses.changecapacity;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.runtime.command.Call;
import com.example.courses.runtime.command.CommandHandling;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.runtime.command.Decision;
import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;ChangeCapacity&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Change capacity.
 */
@Generated("dev.slicesmith")
public final class ChangeCapacityHandler {

    private final CommandHandling<CourseEnrolmentEvent> handling;
    private final Decision<ChangeCapacity, ChangeCapacityState, CourseEnrolmentEvent> decision;

    public ChangeCapacityHandler(CommandHandling<CourseEnrolmentEvent> handling, ChangeCapacityDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "ChangeCapacity",
                ChangeCapacityState::boundary,
                ChangeCapacityState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<CourseEnrolmentEvent> handle(ChangeCapacity command, Call call) {
        command.violations().throwIfAny("ChangeCapacity");
        return handling.handle(decision, command, call);
    }
}
