package dev.slicesmith.generator.runtime.spring;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.Schema;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flyway's scripts, per database. They are the statements with which the runtime library itself would make its tables, taken
 * from it, so that both cannot differ. The tables of views are made anew whenever their description changes, since their
 * rows come of the events: those are repeatable scripts.
 */
final class Migrations implements Artifact {

    private static final String FOLDER = "db/migration/";

    /** A version of a component's tables, on those databases that have one. */
    record Step(String component, int version) {}

    /** In the order in which they came to be: what is added is added at the end, since Flyway goes by numbers. */
    static final List<Step> STEPS = List.of(
            new Step("event store", 1), new Step("views", 1), new Step("automations", 1), new Step("event store", 2));

    private final List<ViewScript> views;
    private final Map<String, String> files = new LinkedHashMap<>();

    Migrations(List<ViewScript> views) {
        this.views = List.copyOf(views);
        add("h2", Dialect.of("jdbc:h2:"));
        add("postgresql", Dialect.of("jdbc:postgresql:"));
    }

    private void add(String vendor, Dialect dialect) {
        Map<String, Schema> components = components(dialect);
        int number = 0;
        for (Step step : STEPS) {
            number++;
            Schema schema = components.get(step.component());
            if (step.version() > schema.scripts().size()) {
                continue;
            }
            String name = "V" + number + "__" + step.component().replace(' ', '_')
                    + (step.version() == 1 ? "" : "_" + step.version());
            files.put(FOLDER + vendor + "/" + name + ".sql",
                    schema.script(step.version(), number == 1));
        }
        for (ViewScript view : views) {
            files.put(FOLDER + vendor + "/R__view_" + view.fileName() + ".sql", view.text(dialect));
        }
    }

    /** The components of the runtime library, by their names. */
    static Map<String, Schema> components(Dialect dialect) {
        Map<String, Schema> components = new LinkedHashMap<>();
        for (Schema schema : List.of(JdbcEventStores.schema(dialect), JdbcViews.schema(), JdbcWork.schema())) {
            components.put(schema.component(), schema);
        }
        return components;
    }

    @Override
    public void declare(Declarations declarations) {
        files.keySet().forEach(path -> declarations.file(Root.GENERATED_RESOURCES, path, "migrations"));
    }

    @Override
    public List<GeneratedFile> generate() {
        List<GeneratedFile> generated = new ArrayList<>();
        files.forEach((path, text) -> generated.add(new GeneratedFile(
                Root.GENERATED_RESOURCES, path, text, Ownership.GENERATED, "migrations")));
        return generated;
    }
}
