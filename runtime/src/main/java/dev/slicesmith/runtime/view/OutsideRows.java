package dev.slicesmith.runtime.view;

import dev.slicesmith.support.RowSource;
import java.util.List;
import java.util.Optional;

/**
 * Another system's rows, asked as if they were in a table of ours: all are fetched, and picked and ordered here.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public final class OutsideRows<K, R> implements ViewReader<K, R> {

    private final ViewTable<K, R> table;
    private final RowSource<K, R> source;

    /**
     * Over a source.
     *
     * @param table what the rows are made of; the table itself is never made
     */
    public OutsideRows(ViewTable<K, R> table, RowSource<K, R> source) {
        this.table = table;
        this.source = source;
    }

    @Override
    public List<R> rows() {
        return source.rows();
    }

    @Override
    public Optional<R> row(K key) {
        return source.row(key);
    }

    @Override
    public List<R> find(ViewQuery<R> query) {
        return RowPicker.pick(table, source.rows(), query);
    }
}
