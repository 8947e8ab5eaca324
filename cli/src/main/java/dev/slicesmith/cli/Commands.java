package dev.slicesmith.cli;

import java.util.List;
import java.util.function.Function;

/**
 * The commands there are, in the order in which people need them. A command's class is loaded when it is asked for.
 *
 * @param names in order
 * @param maker makes the command of a name; only names listed are asked for
 */
record Commands(List<String> names, Function<String, CliCommand> maker) {

    static Commands standard() {
        List<String> names = List.of(
                "init", "new", "import", "validate", "test", "generate", "run", "format", "explain", "schema", "templates");
        return new Commands(names, Commands::make);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    CliCommand command(String name) {
        return maker.apply(name);
    }

    /** By a switch: a reference to each constructor costs, at its first use, several milliseconds of every start. */
    private static CliCommand make(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "new" -> new NewCommand();
            case "import" -> new ImportCommand();
            case "validate" -> new ValidateCommand();
            case "test" -> new TestCommand();
            case "generate" -> new GenerateCommand();
            case "run" -> new RunCommand();
            case "format" -> new FormatCommand();
            case "explain" -> new ExplainCommand();
            case "schema" -> new SchemaCommand();
            case "templates" -> new TemplatesCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
