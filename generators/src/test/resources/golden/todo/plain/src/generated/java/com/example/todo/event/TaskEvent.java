package com.example.todo.event;

import com.example.todo.type.TaskId;
import javax.annotation.processing.Generated;

/**
 * What can happen to one Task.
 *
 * <p>Model: {@code todo.yaml}, stream Task.
 */
@Generated("dev.slicesmith")
public sealed interface TaskEvent extends TodoEvent permits TaskAdded, TaskRenamed, TaskCompleted {

    /** The identity that it happened to; every event of this stream is tagged with it. */
    TaskId task();
}
