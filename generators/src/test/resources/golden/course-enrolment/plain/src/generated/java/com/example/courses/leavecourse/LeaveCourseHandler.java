package com.example.courses.leavecourse;

import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.runtime.command.Call;
import com.example.courses.runtime.command.CommandHandling;
import com.example.courses.runtime.command.CommandResult;
import com.example.courses.runtime.command.Decision;
import com.example.courses.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;LeaveCourse&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code course-enrolment.yaml}, slice Leave course.
 */
@Generated("dev.slicesmith")
public final class LeaveCourseHandler {

    private final CommandHandling<CourseEnrolmentEvent> handling;
    private final Decision<LeaveCourse, LeaveCourseState, CourseEnrolmentEvent> decision;

    public LeaveCourseHandler(CommandHandling<CourseEnrolmentEvent> handling, LeaveCourseDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "LeaveCourse",
                LeaveCourseState::boundary,
                LeaveCourseState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<CourseEnrolmentEvent> handle(LeaveCourse command, Call call) {
        command.violations().throwIfAny("LeaveCourse");
        return handling.handle(decision, command, call);
    }
}
