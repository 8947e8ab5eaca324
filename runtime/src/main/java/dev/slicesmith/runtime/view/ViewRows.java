package dev.slicesmith.runtime.view;

import dev.slicesmith.support.Rows;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The rows of a view while a projection writes them.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public interface ViewRows<K, R> extends ViewReader<K, R>, Rows<K, R> {

    /** Changes all rows that are picked. The change must not touch the key. */
    void updateWhere(Where<R> where, UnaryOperator<R> change);

    /** Removes all rows that are picked. */
    void deleteWhere(Where<R> where);

    @Override
    default void put(K key, R row) {
        upsert(key, any -> row, any -> row);
    }

    @Override
    default void createIfMissing(K key, Function<? super K, ? extends R> create) {
        upsert(key, create, row -> row);
    }

    @Override
    default void updateWhere(Predicate<? super R> condition, UnaryOperator<R> change) {
        updateWhere(Where.of(condition), change);
    }

    @Override
    default void deleteWhere(Predicate<? super R> condition) {
        deleteWhere(Where.of(condition));
    }
}
