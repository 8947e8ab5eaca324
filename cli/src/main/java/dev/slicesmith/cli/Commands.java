package dev.slicesmith.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The commands there are, in the order in which people need them. A command's class is loaded when it is asked for.
 *
 * @param all by name
 */
record Commands(Map<String, Supplier<CliCommand>> all) {

    static Commands standard() {
        Map<String, Supplier<CliCommand>> all = new LinkedHashMap<>();
        all.put("init", InitCommand::new);
        all.put("new", NewCommand::new);
        all.put("import", ImportCommand::new);
        all.put("validate", ValidateCommand::new);
        all.put("test", TestCommand::new);
        all.put("generate", GenerateCommand::new);
        all.put("run", RunCommand::new);
        all.put("format", FormatCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("templates", TemplatesCommand::new);
        return new Commands(all);
    }
}
