package com.example.todo.addtask;

import static com.example.todo.support.Example.taskId;
import static com.example.todo.support.Expected.any;

import com.example.todo.event.TaskAdded;
import com.example.todo.support.OpenDecisions;
import com.example.todo.support.TodoScenario;
import com.example.todo.type.Title;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code todo.yaml}, slice Add task. */
@Generated("dev.slicesmith")
@DisplayName("Add task")
@ExtendWith(OpenDecisions.class)
class AddTaskTest {

    @Test
    @DisplayName("a task is added")
    void aTaskIsAdded() {
        new TodoScenario()
                .when(app -> app.addTask(new AddTask(taskId("t1"), new Title("Water the plants"))))
                .thenEvents(any(TaskAdded.class)
                        .with("task", TaskAdded::task, taskId("t1"))
                        .with("title", TaskAdded::title, new Title("Water the plants")));
    }
}
