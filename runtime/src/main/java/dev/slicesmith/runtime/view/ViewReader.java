package dev.slicesmith.runtime.view;

import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a view.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public interface ViewReader<K, R> {

    /** The row with this key. */
    Optional<R> row(K key);

    /** The rows of a query. */
    List<R> find(ViewQuery<R> query);

    /** All rows, ordered by key. */
    default List<R> rows() {
        return find(ViewQuery.of(Where.all()));
    }
}
