package dev.slicesmith.cli;

import dev.slicesmith.template.DefaultTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith templates}: the templates that can be replaced. */
final class TemplatesCommand implements CliCommand {

    private static final String EXTRACT = "--extract";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("List the templates of all files that are not made class by class, or write them into a folder. "
                        + "`generate --templates DIR` takes those that it finds there in place of the tool's own.")
                .footer("  slicesmith templates", "  slicesmith templates --extract my-templates");
        spec.addOption(Options.value(EXTRACT, "DIR", "Write them there. Files that are there are left alone."));
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Optional<String> folder = Options.text(options, EXTRACT);
        try {
            for (Map.Entry<String, String> template : DefaultTemplates.all().entrySet()) {
                if (folder.isEmpty()) {
                    terminal.out().println(template.getKey());
                } else {
                    extract(Options.path(folder.get()).resolve(template.getKey()), template.getValue(), terminal);
                }
            }
            return ExitCode.OK;
        } catch (IOException e) {
            terminal.err().println("slicesmith: could not write: " + e.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
    }

    private static void extract(Path file, String text, Terminal terminal) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            terminal.err().println("slicesmith: \"" + file + "\" is already there and is left as it is");
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        terminal.out().println("wrote " + file);
    }
}
