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
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith init}: a small model to begin with. */
final class InitCommand implements CliCommand {

    private static final String MODEL = "model.yaml";
    private static final String MAVEN = "--maven";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Write a small model with comments to begin with. Files that are there are left alone.")
                .footer("  slicesmith init my-shop", "  slicesmith init .",
                        "  slicesmith init --maven my-shop && mvn -f my-shop verify");
        spec.addPositional(Options.argument("DIR", "The folder for the model; made if it is not there."));
        spec.addOption(Options.flag(MAVEN, "Write a Maven project whose build generates from the model."));
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Path project = Options.path(options.matchedPositionalValue(0, ""));
        boolean maven = options.hasMatchedOption(MAVEN);
        Path folder = maven ? project.resolve("src/main/model") : project;
        try {
            requireAbsent(folder.resolve(MODEL));
            if (maven) {
                requireAbsent(project.resolve("pom.xml"));
            }
            Files.createDirectories(folder);
            writeSchema(folder.resolve(ModelSchema.FILE_NAME), terminal);
            write(folder.resolve(MODEL), resource("starter.yaml"), terminal);
            if (maven) {
                write(project.resolve("pom.xml"), pom(project), terminal);
            }
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("slicesmith: \"" + e.getFile() + "\" is already there and is left as it is");
            return ExitCode.FINDINGS;
        } catch (IOException e) {
            terminal.err().println("slicesmith: could not write: " + e.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        terminal.out().println(maven
                ? "next: mvn -f " + project + " verify"
                : "next: slicesmith generate " + folder + " --out " + folder.resolve("project"));
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

    private static void requireAbsent(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    /** The project is named as its folder, with what Maven takes in a name. */
    private static String pom(Path project) throws IOException {
        String folder = String.valueOf(project.toAbsolutePath().normalize().getFileName());
        String artifact = folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return resource("maven-pom.xml")
                .replace("@artifact@", artifact.isEmpty() ? "model" : artifact)
                .replace("@version@", Version.read());
    }

    private static String resource(String name) throws IOException {
        try (InputStream content = InitCommand.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
