package dev.slicesmith.runtime.view;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The rows of a view while a projection writes them.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public interface ViewRows<K, R> extends ViewReader<K, R> {

    /** Changes the row with this key, creating it first if it is missing. */
    void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change);

    /** Changes the row with this key, if there is one. */
    void update(K key, UnaryOperator<R> change);

    /** Changes all rows that are picked. The change must not touch the key. */
    void updateWhere(Where<R> where, UnaryOperator<R> change);

    /** Removes the row with this key, if there is one. */
    void delete(K key);

    /** Removes all rows that are picked. */
    void deleteWhere(Where<R> where);
}
