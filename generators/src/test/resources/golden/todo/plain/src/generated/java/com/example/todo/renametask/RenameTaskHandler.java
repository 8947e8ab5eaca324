package com.example.todo.renametask;

import com.example.todo.event.TodoEvent;
import com.example.todo.runtime.command.Call;
import com.example.todo.runtime.command.CommandHandling;
import com.example.todo.runtime.command.CommandResult;
import com.example.todo.runtime.command.Decision;
import com.example.todo.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;RenameTask&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code todo.yaml}, slice Rename task.
 */
@Generated("dev.slicesmith")
public final class RenameTaskHandler {

    private final CommandHandling<TodoEvent> handling;
    private final Decision<RenameTask, RenameTaskState, TodoEvent> decision;

    public RenameTaskHandler(CommandHandling<TodoEvent> handling, RenameTaskDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "RenameTask",
                RenameTaskState::boundary,
                RenameTaskState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<TodoEvent> handle(RenameTask command, Call call) {
        command.violations().throwIfAny("RenameTask");
        return handling.handle(decision, command, call);
    }
}
