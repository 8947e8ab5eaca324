package dev.slicesmith.runtime.view.jdbc;

import dev.slicesmith.runtime.jdbc.Failures;
import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.Transaction;
import dev.slicesmith.runtime.view.Column;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewRows;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Where;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of one view within a transaction. Rows are read once and written at the end, in one batch: a projection that
 * catches up changes the same rows again and again.
 */
final class JdbcRows<K, R> implements ViewRows<K, R> {

    /** Each is a statement of its own, and the driver knows texts again only if there are few different ones. */
    private static final int FEW = 4;

    private final ViewTable<K, R> table;
    private final ViewSql sql;
    private final JsonMapper json;
    private final Transaction transaction;
    private final JdbcReader<K, R> reader;
    /** Rows as they are now; empty if there is none with this key. */
    private final Map<K, Optional<R>> known = new LinkedHashMap<>();
    private final Map<K, Optional<R>> changed = new LinkedHashMap<>();

    JdbcRows(ViewTable<K, R> table, ViewSql sql, JsonMapper json, Transaction transaction) {
        this.table = table;
        this.sql = sql;
        this.json = json;
        this.transaction = transaction;
        this.reader = new JdbcReader<>(table, sql, json);
    }

    /** Whether so many rows can be written without any being read, which is without a connection. */
    static boolean areFew(int rows) {
        return rows <= FEW;
    }

    private Connection connection() {
        return transaction.unwrap(Connection.class);
    }

    /** Reads these rows together. */
    void fetch(Set<K> keys) {
        if (keys.size() > 1 && !table.keyColumns().isEmpty()) {
            keys.forEach(key -> known.put(key, Optional.empty()));
            sql(() -> reader.stored(connection(), keys)).forEach(row -> known.put(table.keyOf(row), Optional.of(row)));
        }
    }

    /** Whatever is there: it need not be read. */
    @Override
    public void put(K key, R row) {
        known.put(key, Optional.of(row));
        changed.put(key, Optional.of(row));
    }

    @Override
    public void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change) {
        set(key, Optional.of(change.apply(row(key).orElseGet(() -> create.apply(key)))));
    }

    @Override
    public void update(K key, UnaryOperator<R> change) {
        row(key).ifPresent(row -> set(key, Optional.of(change.apply(row))));
    }

    @Override
    public void updateWhere(Where<R> where, UnaryOperator<R> change) {
        for (R row : find(ViewQuery.of(where))) {
            set(table.keyOf(row), Optional.of(change.apply(row)));
        }
    }

    @Override
    public void delete(K key) {
        set(key, Optional.empty());
    }

    @Override
    public void deleteWhere(Where<R> where) {
        for (R row : find(ViewQuery.of(where))) {
            delete(table.keyOf(row));
        }
    }

    private void set(K key, Optional<R> row) {
        if (!row.equals(known.put(key, row))) {
            changed.put(key, row);
        }
    }

    @Override
    public Optional<R> row(K key) {
        Optional<R> row = known.computeIfAbsent(key, missing -> sql(() -> reader.stored(connection(), missing)));
        return row.isPresent() ? row : table.onlyRow();
    }

    @Override
    public List<R> find(ViewQuery<R> query) {
        flush();
        List<R> rows = sql(() -> reader.find(connection(), query));
        return rows.isEmpty() && query.offset() == 0
                ? table.onlyRow().filter(row -> query.where().matches(table, row)).map(List::of).orElse(rows) : rows;
    }

    /** Writes what was changed. */
    void flush() {
        sql(() -> {
            try (PreparedStatement upsert = connection().prepareStatement(sql.upsert());
                    PreparedStatement delete = connection().prepareStatement(sql.deleteByKey())) {
                for (Map.Entry<K, Optional<R>> entry : changed.entrySet()) {
                    if (entry.getValue().isPresent()) {
                        bind(upsert, 1, entry.getValue().get());
                        upsert.addBatch();
                    } else {
                        reader.bindKey(delete, 1, entry.getKey());
                        delete.addBatch();
                    }
                }
                delete.executeBatch();
                upsert.executeBatch();
            }
            changed.clear();
            return null;
        });
    }

    /** Leaves what was changed for the end of the transaction, unless it is much. */
    void flush(LastStatements last) {
        if (!areFew(changed.size())) {
            flush();
            return;
        }
        changed.forEach((key, row) -> {
            if (row.isPresent()) {
                last.write(sql.upsertFrom(last.source()), (statement, first) -> bind(statement, first, row.get()));
            } else {
                last.delete(sql.deleteByKeyFrom(last.source()),
                        (statement, first) -> reader.bindKey(statement, first, key));
            }
        });
        changed.clear();
    }

    private int bind(PreparedStatement upsert, int first, R row) throws SQLException {
        int index = first;
        for (Column<R> column : table.columns()) {
            Values.set(upsert, index++, column.type(), column.value().apply(row), json);
        }
        return index;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T sql(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw Failures.translate(failure);
        }
    }
}
