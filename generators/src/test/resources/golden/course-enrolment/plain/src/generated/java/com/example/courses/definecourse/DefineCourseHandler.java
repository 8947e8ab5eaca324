package com.example.courses.definecourse;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.runtime.command.Call;
import com.example.courses.runtime.command.CommandHandling;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.runtime.command.Decision;
import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;DefineCourse&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Define course.
 */
@Generated("dev.slicesmith")
public final class DefineCourseHandler {

    private final CommandHandling<CourseEnrolmentEvent> handling;
    private final Decision<DefineCourse, DefineCourseState, CourseEnrolmentEvent> decision;

    public DefineCourseHandler(CommandHandling<CourseEnrolmentEvent> handling, DefineCourseDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "DefineCourse",
                DefineCourseState::boundary,
                DefineCourseState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<CourseEnrolmentEvent> handle(DefineCourse command, Call call) {
        command.violations().throwIfAny("DefineCourse");
        return handling.handle(decision, command, call);
    }
}
