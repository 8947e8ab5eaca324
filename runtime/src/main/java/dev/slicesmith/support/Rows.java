package dev.slicesmith.support;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The rows of a view while a projection writes them.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public interface Rows<K, R> extends RowSource<K, R> {

    /** Puts a row, whatever was there. */
    void put(K key, R row);

    /** Creates the row with this key if it is missing. */
    void createIfMissing(K key, Function<? super K, ? extends R> create);

    /** Changes the row with this key, creating it first if it is missing. */
    void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change);

    /** Changes the row with this key, if there is one. */
    void update(K key, UnaryOperator<R> change);

    /** Changes all rows that the condition picks. */
    void updateWhere(Predicate<? super R> condition, UnaryOperator<R> change);

    /** Removes the row with this key, if there is one. */
    void delete(K key);

    /** Removes all rows that the condition picks. */
    void deleteWhere(Predicate<? super R> condition);
}
