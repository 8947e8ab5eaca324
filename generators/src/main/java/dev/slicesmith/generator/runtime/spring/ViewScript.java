package dev.slicesmith.generator.runtime.spring;

import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.wiring.TableShape;
import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;

/**
 * How the table of a view comes to be.
 *
 * @param fileName names the view in file names: ASCII, and unique where case does not matter
 * @param table its columns, keys and indexes
 * @param immediate whether its rows are there when a command returns
 */
record ViewScript(String fileName, ViewTable<?, ?> table, boolean immediate) {

    static ViewScript of(Domain domain, ViewPlan plan) {
        return new ViewScript(
                plan.view().name().java(), TableShape.of(domain, plan), !plan.view().eventual());
    }

    String text(Dialect dialect) {
        return String.join(";\n", JdbcViews.renew(table, immediate, dialect)) + ";\n";
    }
}
