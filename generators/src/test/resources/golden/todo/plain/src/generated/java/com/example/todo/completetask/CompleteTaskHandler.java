package com.example.todo.completetask;

import com.example.todo.event.TodoEvent;
import com.example.todo.runtime.command.Call;
import com.example.todo.runtime.command.CommandHandling;
import com.example.todo.runtime.command.CommandResult;
import com.example.todo.runtime.command.Decision;
import com.example.todo.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;CompleteTask&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code todo.yaml}, slice Complete task.
 */
@Generated("dev.slicesmith")
public final class CompleteTaskHandler {

    private final CommandHandling<TodoEvent> handling;
    private final Decision<CompleteTask, CompleteTaskState, TodoEvent> decision;

    public CompleteTaskHandler(CommandHandling<TodoEvent> handling, CompleteTaskDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "CompleteTask",
                CompleteTaskState::boundary,
                CompleteTaskState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<TodoEvent> handle(CompleteTask command, Call call) {
        command.violations().throwIfAny("CompleteTask");
        return handling.handle(decision, command, call);
    }
}
