package com.example.todo.support;

import com.example.todo.TodoApplication;
import com.example.todo.addtask.AddTask;
import com.example.todo.completetask.CompleteTask;
import com.example.todo.event.TodoEvent;
import com.example.todo.opentasks.OpenTasks;
import com.example.todo.renametask.RenameTask;
import com.example.todo.runtime.app.Application;
import com.example.todo.runtime.command.CommandResult;
import com.example.todo.type.TaskId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The application Todo as it runs, over an H2 database in memory, for tests. Views are up to date after each step;
 * automations act when they are asked, or all by {@code runtime().settle()}.
 *
 * <p>A thread has one database: who makes a second one of these empties that of the first.
 *
 * <p>Model: {@code todo.yaml}, model Todo.
 */
@Generated("dev.slicesmith")
public final class TodoOnDatabase extends TodoInMemory {

    private final TodoApplication application;

    public TodoOnDatabase(Clock clock, Supplier<UUID> ids) {
        super(clock, ids);
        application = new TodoApplication(DatabaseStage.empty(clock, ids));
        runtime().recorder().listen(runtime()::catchUp);
    }

    /** What it runs on. */
    public Application<TodoEvent> runtime() {
        return application.runtime();
    }

    /** For scenarios to be played on. */
    public Stage<TodoInMemory, TodoEvent> stage() {
        return new DatabaseStage<>(this, application.runtime());
    }

    @Override
    public List<TodoEvent> addTask(AddTask command) {
        return events(application.addTask(command));
    }

    @Override
    public List<TodoEvent> renameTask(RenameTask command) {
        return events(application.renameTask(command));
    }

    @Override
    public List<TodoEvent> completeTask(CompleteTask command) {
        return events(application.completeTask(command));
    }

    @Override
    public List<OpenTasks> openTasks() {
        return application.openTasks();
    }

    @Override
    public Optional<OpenTasks> openTasks(TaskId task) {
        return application.openTasks(task);
    }

    private static List<TodoEvent> events(CommandResult<TodoEvent> result) {
        return result.events().stream().map(recorded -> recorded.event()).toList();
    }
}
