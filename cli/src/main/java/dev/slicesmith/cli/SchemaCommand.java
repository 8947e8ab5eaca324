package dev.slicesmith.cli;

import dev.slicesmith.model.schema.ModelSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith schema}: what editors need to complete and check models while they are typed. */
final class SchemaCommand implements CliCommand {

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Print the JSON Schema of the language, for editors. A model names it in its first line: "
                        + "# yaml-language-server: $schema=./" + ModelSchema.FILE_NAME)
                .footer("  slicesmith schema > model/" + ModelSchema.FILE_NAME);
    }

    @Override
    public int run(ParseResult options, Terminal terminal) {
        terminal.out().print(ModelSchema.text());
        return ExitCode.OK;
    }
}
