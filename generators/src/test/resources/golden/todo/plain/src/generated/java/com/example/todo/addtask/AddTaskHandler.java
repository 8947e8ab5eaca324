package com.example.todo.addtask;

import com.example.todo.event.TodoEvent;
import com.example.todo.runtime.command.Call;
import com.example.todo.runtime.command.CommandHandling;
import com.example.todo.runtime.command.CommandResult;
import com.example.todo.runtime.command.Decision;
import com.example.todo.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;AddTask&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code todo.yaml}, slice Add task.
 */
@Generated("dev.slicesmith")
public final class AddTaskHandler {

    private final CommandHandling<TodoEvent> handling;
    private final Decision<AddTask, AddTaskState, TodoEvent> decision;

    public AddTaskHandler(CommandHandling<TodoEvent> handling, AddTaskDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "AddTask",
                AddTaskState::boundary,
                AddTaskState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<TodoEvent> handle(AddTask command, Call call) {
        command.violations().throwIfAny("AddTask");
        return handling.handle(decision, command, call);
    }
}
