package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.view.Cells;
import dev.slicesmith.runtime.view.ViewQuery;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A query with a name.
 *
 * @param types its parameters
 * @param optional those that may be left out
 * @param query makes the query of the parameters, which are bare
 */
public record ViewParameters<R>(
        Map<String, SqlType> types, Set<String> optional, Function<Cells, ViewQuery<R>> query) {

    public ViewParameters {
        types = Map.copyOf(types);
        optional = Set.copyOf(optional);
        Objects.requireNonNull(query, "query");
    }
}
