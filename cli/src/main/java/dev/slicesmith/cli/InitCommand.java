package dev.slicesmith.cli;

import dev.slicesmith.model.schema.ModelSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith init}: a small model to begin with. */
final class InitCommand implements CliCommand {

    private static final String MODEL = "model.yaml";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Write a small model with comments to begin with. Files that are there are left alone.")
                .footer("  slicesmith init my-shop", "  slicesmith init .");
        spec.addPositional(Options.argument("DIR", "The folder for the model; made if it is not there."));
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Path folder = Options.path(options.matchedPositionalValue(0, ""));
        try {
            Files.createDirectories(folder);
            Path model = folder.resolve(MODEL);
            if (Files.exists(model, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(model.toString());
            }
            writeSchema(folder.resolve(ModelSchema.FILE_NAME), terminal);
            write(model, starter(), terminal);
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("slicesmith: \"" + e.getFile() + "\" is already there and is left as it is");
            return ExitCode.FINDINGS;
        } catch (IOException e) {
            terminal.err().println("slicesmith: could not write: " + e.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        terminal.out().println("next: slicesmith generate " + folder + " --out " + folder.resolve("project"));
        return ExitCode.OK;
    }

    private static void writeSchema(Path file, Terminal terminal) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            write(file, ModelSchema.text(), terminal);
        }
    }

    private static void write(Path file, String text, Terminal terminal) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        terminal.out().println("wrote " + file);
    }

    private static String starter() throws IOException {
        try (InputStream content = InitCommand.class.getResourceAsStream("starter.yaml")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
