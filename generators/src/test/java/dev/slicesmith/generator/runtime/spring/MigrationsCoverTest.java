package dev.slicesmith.generator.runtime.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsCoverTest {

    /** Whoever adds a script to the runtime library has to say where it comes in the order of migrations. */
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:", "jdbc:postgresql:"})
    void everyScriptOfTheRuntimeLibraryIsAMigration(String url) {
        List<Migrations.Step> expected = new ArrayList<>();
        for (Schema schema : Migrations.components(Dialect.of(url)).values()) {
            for (int version = 1; version <= schema.scripts().size(); version++) {
                expected.add(new Migrations.Step(schema.component(), version));
            }
        }
        Comparator<Migrations.Step> order =
                Comparator.comparing(Migrations.Step::component).thenComparing(Migrations.Step::version);
        assertEquals(expected.stream().sorted(order).toList(),
                Migrations.STEPS.stream().filter(expected::contains).sorted(order).toList());
    }
}
