package com.example.todo;

import com.example.todo.runtime.app.Settings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs Todo: on an H2 file in the folder {@code data}, unless the environment says otherwise.
 *
 * <p>Its settings: {@link com.example.todo.runtime.app.Settings}.
 *
 * <p>Model: {@code todo.yaml}, model Todo.
 */
@Generated("dev.slicesmith")
public final class Main {

    private Main() {}

    /**
     * Starts it; it ends when it is asked to.
     *
     * @param arguments {@code --print-schema} prints the statements that make the tables, and ends
     */
    public static void main(String[] arguments) {
        Settings settings = Settings.from(System.getenv(), "./data/todo");
        if (List.of(arguments).contains("--print-schema")) {
            System.out.print(TodoApplication.schema(settings));
            return;
        }
        TodoApplication application = new TodoApplication(settings);
        application.runtime().closeOnExit();
        System.out.println("Todo runs at " + application.start(settings));
    }
}
