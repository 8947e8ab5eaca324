package dev.slicesmith.generator;

import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.template.DefaultTemplates;
import dev.slicesmith.template.TemplateFailedException;
import dev.slicesmith.template.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is amiss with templates of the user's own. */
final class TemplateFindings {

    private TemplateFindings() {}

    /** A renderer with the user's templates; nothing if their folder cannot be read. */
    static Optional<TemplateRenderer> renderer(Optional<Path> folder, Diagnostics findings) {
        if (folder.isEmpty()) {
            return Optional.of(new TemplateRenderer());
        }
        try {
            reportUnknown(folder.get(), findings);
            return Optional.of(new TemplateRenderer(folder));
        } catch (IOException | UncheckedIOException e) {
            findings.report(Diagnostic.general(
                            OutputCode.TEMPLATES_UNREADABLE, "no folder with templates: \"" + folder.get() + "\"")
                    .help("`slicesmith templates --extract DIR` writes one to begin with"));
            return Optional.empty();
        }
    }

    /** The finding of a template that could not be rendered. */
    static Diagnostic of(TemplateFailedException failure) {
        SourceFile file = new SourceFile(shown(failure.file()), text(failure.file()));
        SourceSpan place = new SourceSpan(
                file, failure.line(), failure.column(), failure.line(), failure.column() + 1);
        return Diagnostic.at(place, OutputCode.TEMPLATE_FAILED, "this template fails: " + failure.getMessage())
                .help("`slicesmith templates --extract DIR` writes the tool's own, with all variables in use");
    }

    /** A misspelt name would be a template that is never used. Other files than templates may lie there. */
    private static void reportUnknown(Path folder, Diagnostics findings) throws IOException {
        Set<String> known = DefaultTemplates.all().keySet();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(TemplateFindings::isTemplate).sorted().toList()) {
                String name = shown(folder.relativize(file));
                if (!known.contains(name)) {
                    List<String> near = Suggestions.nearest(name, known).stream().toList();
                    findings.report(Diagnostic.at(SourceSpan.startOf(new SourceFile(shown(file), text(file))),
                                    OutputCode.TEMPLATE_UNKNOWN, "the tool has no template \"" + name + "\"")
                            .help(near.isEmpty()
                                    ? "`slicesmith templates` lists all; what other templates include begins with \"_\""
                                    : "did you mean \"" + near.get(0) + "\"?"));
                }
            }
        }
    }

    private static boolean isTemplate(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.endsWith(".ftl") || name.endsWith(".ftlx")) && !name.startsWith("_");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
