package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.view.ViewQuery;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A query with a name.
 *
 * @param types its parameters, all required
 * @param query makes the query of the parameters' values, which are bare
 */
public record ViewParameters<R>(Map<String, SqlType> types, Function<Map<String, Object>, ViewQuery<R>> query) {

    public ViewParameters {
        types = Map.copyOf(types);
        Objects.requireNonNull(query, "query");
    }
}
