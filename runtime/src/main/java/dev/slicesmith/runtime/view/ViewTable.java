package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.jdbc.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the rows of a view are kept in a table.
 *
 * @param <K> what tells rows apart
 * @param <R> a row
 */
public final class ViewTable<K, R> {

    /**
     * An index of a table.
     *
     * @param equal columns that queries compare
     * @param order by which the rows with the same values there are ordered, before the key; none if they need no order
     */
    public record Index(List<String> equal, List<ViewQuery.Order> order) {

        public Index {
            equal = List.copyOf(equal);
            order = List.copyOf(order);
        }

        @Override
        public String toString() {
            return order.isEmpty() ? equal.toString() : equal + " " + order;
        }
    }

    private final String name;
    private final List<Column<R>> columns;
    private final List<String> keyColumns;
    private final List<Index> indexes;
    private final Set<String> hidden;
    private final Map<String, Function<? super R, ?>> derived;
    private final Function<? super K, List<?>> keyValues;
    private final Function<? super R, ? extends K> keyOf;
    private final Function<Cells, R> read;
    private final R onlyRow;
    private final int version;

    private ViewTable(Builder<K, R> builder) {
        name = builder.name;
        columns = List.copyOf(builder.columns);
        keyColumns = List.copyOf(builder.keyColumns);
        indexes = List.copyOf(builder.indexes);
        hidden = Set.copyOf(builder.hidden);
        derived = new LinkedHashMap<>(builder.derived);
        keyValues = Objects.requireNonNull(builder.keyValues, "key");
        keyOf = Objects.requireNonNull(builder.keyOf, "key");
        read = Objects.requireNonNull(builder.read, "read");
        onlyRow = builder.onlyRow;
        version = builder.version;
        if (!keyColumns.isEmpty() && onlyRow != null) {
            throw new IllegalArgumentException(name + " has key columns, so it has no row before the first event");
        }
    }

    /** Begins the description of a table. */
    public static <K, R> Builder<K, R> named(String name) {
        return new Builder<>(name);
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** The columns, those of the key first. */
    public List<Column<R>> columns() {
        return columns;
    }

    /** The column of this name. */
    public Column<R> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
    }

    /** The names of the columns that tell rows apart; none if there is only one row. */
    public List<String> keyColumns() {
        return keyColumns;
    }

    /** By which columns rows are looked up. */
    public List<Index> indexes() {
        return indexes;
    }

    /** The values of the key's columns. */
    public List<?> keyValues(K key) {
        return keyValues.apply(key);
    }

    /** The key of a row. */
    public K keyOf(R row) {
        return keyOf.apply(row);
    }

    /** The row in these cells. */
    public R read(Cells cells) {
        return read.apply(cells);
    }

    /** The row that is there before the first event, if the view has one row only. */
    public Optional<R> onlyRow() {
        return Optional.ofNullable(onlyRow);
    }

    /** A row as it is shown: what is stored, unless hidden, and what is derived of it. */
    public Map<String, Object> document(R row) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (Column<R> column : columns) {
            if (!hidden.contains(column.name())) {
                document.put(column.name(), column.value().apply(row));
            }
        }
        derived.forEach((field, value) -> document.put(field, value.apply(row)));
        return document;
    }

    /** What the rows depend on: if this text changes, they are made anew from the events. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder("version ").append(version).append(" key ").append(keyColumns);
        columns.forEach(column -> text.append(' ').append(column.name()).append(' ').append(column.type()));
        indexes.forEach(index -> text.append(" index ").append(index));
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects what makes a table. */
    public static final class Builder<K, R> {

        private final String name;
        private final List<Column<R>> columns = new ArrayList<>();
        private final List<String> keyColumns = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private final Set<String> hidden = new LinkedHashSet<>();
        private final Map<String, Function<? super R, ?>> derived = new LinkedHashMap<>();
        private Function<? super K, List<?>> keyValues;
        private Function<? super R, ? extends K> keyOf;
        private Function<Cells, R> read;
        private R onlyRow;
        private int version = 1;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** A column of the key. */
        public Builder<K, R> key(String column, SqlType type, Function<? super R, ?> value) {
            keyColumns.add(column);
            return column(column, type, value);
        }

        /** A column. */
        public Builder<K, R> column(String column, SqlType type, Function<? super R, ?> value) {
            columns.add(new Column<>(column, type, value));
            return this;
        }

        /** A column for the database alone, such as the rank by which words are ordered. */
        public Builder<K, R> hidden(String column, SqlType type, Function<? super R, ?> value) {
            hidden.add(column);
            return column(column, type, value);
        }

        /** A value that is shown but not stored, since the row tells it. */
        public Builder<K, R> derived(String field, Function<? super R, ?> value) {
            derived.put(field, value);
            return this;
        }

        /** An index, for queries that compare these columns. */
        public Builder<K, R> index(String... equal) {
            return index(List.of(equal));
        }

        /**
         * An index, for queries that compare these columns and nothing else, and want the rows in this order: a page of
         * them is found without a look at those before and after.
         */
        public Builder<K, R> index(List<String> equal, ViewQuery.Order... order) {
            indexes.add(new Index(equal, List.of(order)));
            return this;
        }

        /**
         * How keys and rows belong together.
         *
         * @param keyOfRow the key of a row
         * @param values the values of the key's columns, in their order, bare
         */
        public Builder<K, R> keyed(Function<? super R, ? extends K> keyOfRow, Function<? super K, List<?>> values) {
            keyOf = keyOfRow;
            keyValues = values;
            return this;
        }

        /** There is one row only. */
        public Builder<K, R> single(K key) {
            return keyed(row -> key, any -> List.of());
        }

        /** There is one row only, and it is always there; this is how it begins. */
        public Builder<K, R> onlyRow(K key, R initial) {
            onlyRow = initial;
            return single(key);
        }

        /** How a row is read back. */
        public Builder<K, R> read(Function<Cells, R> mapper) {
            read = mapper;
            return this;
        }

        /** The version of the projection: raise it, and the rows are made anew. 1 by default. */
        public Builder<K, R> version(int number) {
            version = number;
            return this;
        }

        /** The description. */
        public ViewTable<K, R> build() {
            return new ViewTable<>(this);
        }
    }
}
