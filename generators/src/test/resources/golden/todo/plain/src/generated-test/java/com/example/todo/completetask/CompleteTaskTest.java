package com.example.todo.completetask;

import static com.example.todo.support.Example.taskId;
import static com.example.todo.support.Expected.any;
import static com.example.todo.support.Expected.exactly;

import com.example.todo.error.TaskUnknown;
import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.support.OpenDecisions;
import com.example.todo.support.TodoScenario;
import com.example.todo.type.Title;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code todo.yaml}, slice Complete task. */
@Generated("dev.slicesmith")
@DisplayName("Complete task")
@ExtendWith(OpenDecisions.class)
class CompleteTaskTest {

    @Test
    @DisplayName("a task is completed")
    void aTaskIsCompleted() {
        new TodoScenario()
                .at("2026-01-01T08:00:00Z")
                .given(new TaskAdded(
                        taskId("t1"), new Title("Water the plants"), Instant.parse("2026-01-01T08:00:00Z")))
                .at("2026-01-01T09:30:00Z")
                .when(app -> app.completeTask(new CompleteTask(taskId("t1"))))
                .thenEvents(exactly(new TaskCompleted(taskId("t1"), Instant.parse("2026-01-01T09:30:00Z"))));
    }

    @Test
    @DisplayName("completing twice changes nothing")
    void completingTwiceChangesNothing() {
        new TodoScenario()
                .given(
                        new TaskAdded(taskId("t1"), new Title("title"), Instant.parse("2026-01-01T00:00:00Z")),
                        new TaskCompleted(taskId("t1"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.completeTask(new CompleteTask(taskId("t1"))))
                .thenNothing();
    }

    @Test
    @DisplayName("an unknown task cannot be completed")
    void anUnknownTaskCannotBeCompleted() {
        new TodoScenario()
                .when(app -> app.completeTask(new CompleteTask(taskId("t1"))))
                .thenRejected(any(TaskUnknown.class));
    }
}
