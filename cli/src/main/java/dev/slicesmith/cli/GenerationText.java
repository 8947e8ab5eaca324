package dev.slicesmith.cli;

import dev.slicesmith.generator.GenerationReport;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.output.Change;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.generator.output.Step;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Summary;
import dev.slicesmith.model.diagnostic.TextFormatter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code generate} says: findings to one side, what was done to the other. */
final class GenerationText {

    private final Terminal terminal;

    GenerationText(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(GenerationRequest request, GenerationReport report) {
        showFindings(request.models(), report.findings());
        for (GenerationReport.Project project : report.projects()) {
            if (!project.steps().isEmpty()) {
                show(project, request.mode());
            }
        }
    }

    /** The findings only. */
    void showFindings(List<Path> models, List<Diagnostic> findings) {
        if (!findings.isEmpty()) {
            String where = models.stream().map(Path::toString).collect(Collectors.joining(", "));
            terminal.err().print(new TextFormatter(terminal.colourErr()).format(findings));
            terminal.err().println();
            terminal.err().println(Summary.of(findings, where));
        }
    }

    private void show(GenerationReport.Project project, OutputMode mode) {
        PrintStream out = terminal.out();
        if (mode == OutputMode.DRY_RUN) {
            for (Step step : project.steps()) {
                if (step.change().writes()) {
                    out.printf(Locale.ROOT, "%-6s %s%n", step.change().name().toLowerCase(Locale.ROOT),
                            project.folder().resolve(step.path()));
                }
            }
        }
        out.println(project.model() + " in " + project.folder() + ": " + counts(project, mode));
        if (mode == OutputMode.WRITE && project.steps().stream().anyMatch(GenerationText::isNewPom)) {
            out.println("next: mvn -f " + project.folder() + " verify");
        }
    }

    private static String counts(GenerationReport.Project project, OutputMode mode) {
        String will = mode == OutputMode.WRITE ? "" : "to be ";
        List<String> parts = new ArrayList<>();
        add(parts, project.count(Change.CREATE), will + "created");
        add(parts, project.count(Change.UPDATE), will + "updated");
        add(parts, project.count(Change.REMOVE), will + "removed");
        add(parts, project.count(Change.UNCHANGED), "unchanged");
        add(parts, project.count(Change.KEEP), "left to you");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + (parts.isEmpty() ? count == 1 ? " file " : " files " : " ") + what);
        }
    }

    private static boolean isNewPom(Step step) {
        return step.change() == Change.CREATE && step.path().equals("pom.xml");
    }
}
