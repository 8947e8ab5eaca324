package dev.slicesmith.runtime.view.jdbc;

import dev.slicesmith.runtime.view.Column;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Where;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of one view over a given connection. */
final class JdbcReader<K, R> {

    private static final int CHUNK = 200;

    private final ViewTable<K, R> table;
    private final ViewSql sql;
    private final JsonMapper json;

    JdbcReader(ViewTable<K, R> table, ViewSql sql, JsonMapper json) {
        this.table = table;
        this.sql = sql;
        this.json = json;
    }

    /** The row as stored, without the one that is there before the first event. */
    Optional<R> stored(Connection connection, K key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.selectByKey())) {
            bindKey(select, 1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(table.read(new JdbcCells(row, json))) : Optional.empty();
            }
        }
    }

    /** The rows with these keys, as far as they are there; some hundred at a time. */
    List<R> stored(Connection connection, Collection<K> keys) throws SQLException {
        List<R> rows = new ArrayList<>();
        List<K> left = new ArrayList<>(keys);
        try (PreparedStatement select = connection.prepareStatement(sql.selectByKeys(CHUNK))) {
            for (int from = 0; from < left.size(); from += CHUNK) {
                for (int i = 0; i < CHUNK; i++) {
                    // The last key fills the rest, so that one statement does for any number.
                    K key = left.get(Math.min(from + i, left.size() - 1));
                    bindKey(select, 1 + i * table.keyColumns().size(), key);
                }
                try (ResultSet row = select.executeQuery()) {
                    rows.addAll(rows(row, ViewQuery.of(Where.all())));
                }
            }
        }
        return rows;
    }

    /** Sets the values of a key, and returns the number of the next parameter. */
    int bindKey(PreparedStatement statement, int first, K key) throws SQLException {
        List<?> values = table.keyValues(key);
        for (int i = 0; i < values.size(); i++) {
            Column<R> column = table.column(table.keyColumns().get(i));
            Values.set(statement, first + i, column.type(), values.get(i), json);
        }
        return first + values.size();
    }

    List<R> find(Connection connection, ViewQuery<R> query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.select(query))) {
            int index = 1;
            for (Where.Equal equal : query.where().equals()) {
                Values.set(select, index++, table.column(equal.column()).type(), equal.value(), json);
            }
            try (ResultSet row = select.executeQuery()) {
                return rows(row, query);
            }
        }
    }

    private List<R> rows(ResultSet row, ViewQuery<R> query) throws SQLException {
        Optional<Predicate<? super R>> test = query.where().test();
        JdbcCells cells = new JdbcCells(row, json);
        List<R> rows = new ArrayList<>();
        int skip = test.isPresent() ? query.offset() : 0;
        while (rows.size() < query.limit() && row.next()) {
            R each = table.read(cells);
            if (test.isPresent() && !test.get().test(each)) {
                continue;
            }
            if (skip > 0) {
                skip--;
            } else {
                rows.add(each);
            }
        }
        return rows;
    }
}
