package com.example.todo.event;

import com.example.todo.support.Tag;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Everything that can happen in Todo.
 *
 * <p>Model: {@code todo.yaml}, events.
 */
@Generated("dev.slicesmith")
public sealed interface TodoEvent permits TaskEvent {

    /** The identities that it concerns. */
    List<Tag> tags();
}
