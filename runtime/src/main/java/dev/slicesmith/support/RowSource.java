package dev.slicesmith.support;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a view, to be read.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public interface RowSource<K, R> {

    /** All rows, in the order in which they came. */
    List<R> rows();

    /** The row with this key. */
    Optional<R> row(K key);
}
