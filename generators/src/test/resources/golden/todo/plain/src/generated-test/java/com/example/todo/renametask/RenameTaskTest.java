package com.example.todo.renametask;

import static com.example.todo.support.Example.taskId;
import static com.example.todo.support.Expected.any;
import static com.example.todo.support.Expected.exactly;

import com.example.todo.error.TaskDone;
import com.example.todo.error.TaskUnknown;
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

/** Model: {@code todo.yaml}, slice Rename task. */
@Generated("dev.slicesmith")
@DisplayName("Rename task")
@ExtendWith(OpenDecisions.class)
class RenameTaskTest {

    @Test
    @DisplayName("an open task is renamed")
    void anOpenTaskIsRenamed() {
        new TodoScenario()
                .given(new TaskAdded(
                        taskId("t1"), new Title("Water the plants"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.renameTask(new RenameTask(taskId("t1"), new Title("Water all plants"))))
                .thenEvents(exactly(new TaskRenamed(taskId("t1"), new Title("Water all plants"))));
    }

    @Test
    @DisplayName("an unknown task cannot be renamed")
    void anUnknownTaskCannotBeRenamed() {
        new TodoScenario()
                .when(app -> app.renameTask(new RenameTask(taskId("t1"), new Title("Water all plants"))))
                .thenRejected(any(TaskUnknown.class));
    }

    @Test
    @DisplayName("a finished task keeps its name")
    void aFinishedTaskKeepsItsName() {
        new TodoScenario()
                .given(
                        new TaskAdded(
                                taskId("t1"), new Title("Water the plants"), Instant.parse("2026-01-01T00:00:00Z")),
                        new TaskCompleted(taskId("t1"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.renameTask(new RenameTask(taskId("t1"), new Title("Water all plants"))))
                .thenRejected(any(TaskDone.class));
    }
}
