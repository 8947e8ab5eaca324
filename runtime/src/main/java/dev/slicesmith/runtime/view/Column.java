package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.jdbc.SqlType;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a view.
 *
 * @param name its name
 * @param type its type; {@link SqlType#JSON} takes any value that can be written as JSON
 * @param value takes the value out of a row: bare, not wrapped in a strong type; null if absent
 */
public record Column<R>(String name, SqlType type, Function<? super R, ?> value) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}
