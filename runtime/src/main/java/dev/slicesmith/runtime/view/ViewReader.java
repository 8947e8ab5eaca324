package dev.slicesmith.runtime.view;

import dev.slicesmith.support.RowSource;
import java.util.List;

/**
 * Reads the rows of a view.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public interface ViewReader<K, R> extends RowSource<K, R> {

    /** The rows of a query. */
    List<R> find(ViewQuery<R> query);

    /** All rows, ordered by key. */
    @Override
    default List<R> rows() {
        return find(ViewQuery.of(Where.all()));
    }
}
