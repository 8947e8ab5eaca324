package com.example.todo;

import com.example.todo.addtask.AddTask;
import com.example.todo.addtask.AddTaskDecider;
import com.example.todo.addtask.AddTaskHandler;
import com.example.todo.completetask.CompleteTask;
import com.example.todo.completetask.CompleteTaskDecider;
import com.example.todo.completetask.CompleteTaskHandler;
import com.example.todo.event.TodoEvent;
import com.example.todo.opentasks.OpenTasks;
import com.example.todo.opentasks.OpenTasksProjection;
import com.example.todo.opentasks.OpenTasksTable;
import com.example.todo.renametask.RenameTask;
import com.example.todo.renametask.RenameTaskDecider;
import com.example.todo.renametask.RenameTaskHandler;
import com.example.todo.runtime.app.Application;
import com.example.todo.runtime.app.Foundation;
import com.example.todo.runtime.app.SchemaText;
import com.example.todo.runtime.app.Settings;
import com.example.todo.runtime.command.Call;
import com.example.todo.runtime.command.CommandResult;
import com.example.todo.runtime.view.ViewQuery;
import com.example.todo.runtime.view.ViewReader;
import com.example.todo.support.Rejection;
import com.example.todo.type.TaskId;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Things to do, and whether they are done. The smallest model that is of use.
 *
 * <p>Safe for many threads. It acts by itself once it is started.
 *
 * <p>Model: {@code todo.yaml}, model Todo.
 */
@Generated("dev.slicesmith")
public final class TodoApplication implements AutoCloseable {

    private final Application<TodoEvent> runtime;
    private final ViewReader<TaskId, OpenTasks> openTasksRows;
    private final AddTaskHandler addTaskHandler;
    private final RenameTaskHandler renameTaskHandler;
    private final CompleteTaskHandler completeTaskHandler;

    /** Opens the database that the settings name. */
    public TodoApplication(Settings settings) {
        this(Foundation.of(settings));
    }

    /**
     * Connects everything over a database; closing closes it.
     *
     * @param foundation the database, and what else it stands on
     */
    public TodoApplication(Foundation foundation) {
        runtime = new Application<>(foundation, TodoEvents.types(), false);
        openTasksRows = runtime.view(OpenTasksTable.projection(new OpenTasksProjection()));
        addTaskHandler = new AddTaskHandler(runtime.handling(), new AddTaskDecider(runtime.clock()));
        renameTaskHandler = new RenameTaskHandler(runtime.handling(), new RenameTaskDecider());
        completeTaskHandler = new CompleteTaskHandler(runtime.handling(), new CompleteTaskDecider(runtime.clock()));
        runtime.api().command("AddTask", AddTask.class, addTaskHandler::handle);
        runtime.api().command("RenameTask", RenameTask.class, renameTaskHandler::handle);
        runtime.api().command("CompleteTask", CompleteTask.class, completeTaskHandler::handle);
        runtime.api().view("OpenTasks", OpenTasksTable.TABLE, openTasksRows);
    }

    /**
     * Sends the command &quot;AddTask&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<TodoEvent> addTask(AddTask command) {
        return addTask(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;AddTask&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<TodoEvent> addTask(AddTask command, Call call) {
        return addTaskHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;RenameTask&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<TodoEvent> renameTask(RenameTask command) {
        return renameTask(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;RenameTask&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<TodoEvent> renameTask(RenameTask command, Call call) {
        return renameTaskHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;CompleteTask&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<TodoEvent> completeTask(CompleteTask command) {
        return completeTask(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;CompleteTask&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<TodoEvent> completeTask(CompleteTask command, Call call) {
        return completeTaskHandler.handle(command, call);
    }

    /** All rows of the view &quot;OpenTasks&quot;. */
    public List<OpenTasks> openTasks() {
        return openTasksRows.rows();
    }

    /** One row of the view &quot;OpenTasks&quot;. */
    public Optional<OpenTasks> openTasks(TaskId task) {
        return openTasksRows.row(task);
    }

    /** Some rows of the view &quot;OpenTasks&quot;. */
    public List<OpenTasks> openTasks(ViewQuery<OpenTasks> query) {
        return openTasksRows.find(query);
    }

    /** The statements that make the tables; they are run by themselves when it is opened. */
    public static String schema(Settings settings) {
        return SchemaText.of(settings.url(), false)
                .view(OpenTasksTable.TABLE, true)
                .print();
    }

    /**
     * Starts to act by itself, and to serve HTTP.
     *
     * @return the address
     */
    public String start(Settings settings) {
        return runtime.start(settings);
    }

    /** What it runs on: the event store, metrics, what is parked. */
    public Application<TodoEvent> runtime() {
        return runtime;
    }

    /** Ends what is going on, in good order, and closes the database. */
    @Override
    public void close() {
        runtime.close();
    }
}
