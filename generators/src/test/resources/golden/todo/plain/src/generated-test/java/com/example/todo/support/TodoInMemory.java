package com.example.todo.support;

import com.example.todo.addtask.AddTask;
import com.example.todo.addtask.AddTaskDecider;
import com.example.todo.addtask.AddTaskState;
import com.example.todo.completetask.CompleteTask;
import com.example.todo.completetask.CompleteTaskDecider;
import com.example.todo.completetask.CompleteTaskState;
import com.example.todo.event.TodoEvent;
import com.example.todo.opentasks.OpenTasks;
import com.example.todo.opentasks.OpenTasksProjection;
import com.example.todo.renametask.RenameTask;
import com.example.todo.renametask.RenameTaskDecider;
import com.example.todo.renametask.RenameTaskState;
import com.example.todo.type.TaskId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Stands in for the application Todo in tests.
 *
 * <p>Runs in memory: events are projected at once, and automations act until all is quiet. For one thread at a time.
 *
 * <p>Model: {@code todo.yaml}, model Todo.
 */
@Generated("dev.slicesmith")
public sealed class TodoInMemory permits TodoOnDatabase {

    private final InMemoryEngine<TodoEvent> engine;
    private final InMemoryRows<TaskId, OpenTasks> openTasksRows = new InMemoryRows<>();
    private final OpenTasksProjection openTasksProjection;
    private final AddTaskDecider addTaskDecider;
    private final RenameTaskDecider renameTaskDecider;
    private final CompleteTaskDecider completeTaskDecider;

    /** With the system's clock and random identifiers. */
    public TodoInMemory() {
        this(Clock.systemUTC(), UUID::randomUUID);
    }

    /**
     * With a clock and a source of identifiers.
     *
     * @param clock tells the time
     * @param ids makes new identifiers
     */
    public TodoInMemory(Clock clock, Supplier<UUID> ids) {
        engine = new InMemoryEngine<>(new InMemoryEvents<>(TodoEvent::tags), clock, this::project);
        openTasksProjection = new OpenTasksProjection();
        addTaskDecider = new AddTaskDecider(clock);
        renameTaskDecider = new RenameTaskDecider();
        completeTaskDecider = new CompleteTaskDecider(clock);
    }

    /**
     * Sends the command &quot;AddTask&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<TodoEvent> addTask(AddTask command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("AddTask");
            AddTaskState state = engine.fold(
                    AddTaskState.boundary(command),
                    AddTaskState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return addTaskDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;RenameTask&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<TodoEvent> renameTask(RenameTask command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("RenameTask");
            RenameTaskState state = engine.fold(
                    RenameTaskState.boundary(command),
                    RenameTaskState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return renameTaskDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;CompleteTask&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<TodoEvent> completeTask(CompleteTask command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("CompleteTask");
            CompleteTaskState state = engine.fold(
                    CompleteTaskState.boundary(command),
                    CompleteTaskState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return completeTaskDecider.decide(command, state);
        });
    }

    /** All rows of the view &quot;OpenTasks&quot;. */
    public List<OpenTasks> openTasks() {
        return openTasksRows.rows();
    }

    /** One row of the view &quot;OpenTasks&quot;. */
    public Optional<OpenTasks> openTasks(TaskId task) {
        return openTasksRows.row(task);
    }

    private void project(Recorded<TodoEvent> recorded) {
        openTasksProjection.project(recorded.event(), openTasksRows);
    }

    /** What it runs on: events as they were recorded, and who acts. */
    public InMemoryEngine<TodoEvent> engine() {
        return engine;
    }
}
