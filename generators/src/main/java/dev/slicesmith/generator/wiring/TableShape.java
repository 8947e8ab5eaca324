package dev.slicesmith.generator.wiring;

import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.model.Field;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewTable;
import java.util.List;

/**
 * The table of a view as the runtime library describes it, without the functions that go from rows to columns: for those
 * who write its statements down. Says the same as the class that {@link TableClass} makes.
 */
public final class TableShape {

    private TableShape() {}

    /** The shape of a view's table. */
    public static ViewTable<?, ?> of(Domain domain, ViewPlan plan) {
        TableColumns columns = new TableColumns(domain, plan);
        ViewTable.Builder<Object, Object> table =
                ViewTable.named(TableColumns.name(plan.view().name().java()));
        List<Field> key = plan.view().key();
        key.forEach(field -> table.key(TableColumns.name(field.name().java()),
                Columns.isSingle(field.type()) ? type(field) : SqlType.TEXT, row -> row));
        for (Field field : plan.view().fields()) {
            boolean isKey = key.stream().anyMatch(part -> part.name().equals(field.name()));
            if (!isKey && columns.isColumn(field)) {
                table.column(TableColumns.name(field.name().java()), type(field), row -> row);
            }
        }
        key.stream().filter(field -> !Columns.isSingle(field.type()))
                .forEach(field -> table.column(TableClass.jsonName(field), SqlType.JSON, row -> row));
        columns.ranked().forEach(field -> table.hidden(TableColumns.orderName(field),
                TableColumns.isWord(field) ? SqlType.INT : SqlType.LONG, row -> row));
        columns.indexes().forEach(
                index -> table.index(index.equal(), index.order().toArray(ViewQuery.Order[]::new)));
        if (key.isEmpty()) {
            table.single(table);
        } else {
            table.keyed(row -> row, any -> List.of());
        }
        return table.read(cells -> cells).version(ViewFingerprint.of(plan)).build();
    }

    private static SqlType type(Field field) {
        return SqlType.valueOf(Columns.sqlType(field.type()));
    }
}
