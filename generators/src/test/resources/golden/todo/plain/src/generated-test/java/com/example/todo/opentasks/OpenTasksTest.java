package com.example.todo.opentasks;

import static com.example.todo.support.Example.taskId;
import static com.example.todo.support.Expected.exactly;

import com.example.todo.event.TaskAdded;
import com.example.todo.event.TaskCompleted;
import com.example.todo.event.TaskRenamed;
import com.example.todo.support.OpenDecisions;
import com.example.todo.support.TodoScenario;
import com.example.todo.type.Title;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code todo.yaml}, slice Open tasks. */
@Generated("dev.slicesmith")
@DisplayName("Open tasks")
@ExtendWith(OpenDecisions.class)
class OpenTasksTest {

    @Test
    @DisplayName("a task is open until it is completed")
    void aTaskIsOpenUntilItIsCompleted() {
        new TodoScenario()
                .at("2026-01-01T08:00:00Z")
                .given(
                        new TaskAdded(
                                taskId("t1"), new Title("Water the plants"), Instant.parse("2026-01-01T08:00:00Z")),
                        new TaskAdded(taskId("t2"), new Title("Buy milk"), Instant.parse("2026-01-01T08:00:00Z")),
                        new TaskRenamed(taskId("t2"), new Title("Buy oat milk")),
                        new TaskCompleted(taskId("t1"), Instant.parse("2026-01-01T08:00:00Z")))
                .thenRows(
                        app -> app.openTasks(),
                        exactly(new OpenTasks(
                                taskId("t2"), new Title("Buy oat milk"), Instant.parse("2026-01-01T08:00:00Z"))));
    }
}
