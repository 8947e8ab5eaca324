package com.example.todo.support;

import com.example.todo.type.TaskId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The values of scenarios: an alias always stands for the same identifier. */
@Generated("dev.slicesmith")
public final class Example {

    private Example() {}

    public static TaskId taskId(String alias) {
        return new TaskId(uuid(alias));
    }

    public static UUID uuid(String alias) {
        return UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8));
    }
}
