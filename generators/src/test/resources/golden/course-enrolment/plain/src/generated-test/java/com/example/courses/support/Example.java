package com.example.courses.support;

import com.example.courses.type.CourseId;
import com.example.courses.type.StudentId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The values of scenarios: an alias always stands for the same identifier. */
@Generated("dev.slicesmith")
public final class Example {

    private Example() {}

    public static CourseId courseId(String alias) {
        return new CourseId(uuid(alias));
    }

    public static StudentId studentId(String alias) {
        return new StudentId(uuid(alias));
    }

    public static UUID uuid(String alias) {
        return UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8));
    }
}
