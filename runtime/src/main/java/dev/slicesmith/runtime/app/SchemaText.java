package dev.slicesmith.runtime.app;

import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;
import java.util.ArrayList;
import java.util.List;

/** The statements that make an application's tables, for those who want to read them or to run them by hand. */
public final class SchemaText {

    private final Dialect dialect;
    private final List<String> parts = new ArrayList<>();

    private SchemaText(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Begins with the event store.
     *
     * @param url the JDBC URL, which tells the dialect
     * @param byType whether a decision depends on events of some type whatever their tags
     */
    public static SchemaText of(String url, boolean byType) {
        SchemaText text = new SchemaText(Dialect.of(url));
        text.parts.add(JdbcEventStores.schema(text.dialect).print());
        if (byType) {
            text.parts.add(JdbcEventStores.TYPE_INDEX + ";\n");
        }
        text.parts.add(JdbcWork.schema().print());
        text.parts.add(JdbcViews.schema().print());
        return text;
    }

    /** Adds a view. */
    public SchemaText view(ViewTable<?, ?> table, boolean immediate) {
        parts.add(String.join(";\n", JdbcViews.renew(table, immediate, dialect)) + ";\n");
        return this;
    }

    /** All statements. */
    public String print() {
        return String.join("\n", parts);
    }
}
