package dev.slicesmith.generator;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.output.DirectorySink;
import dev.slicesmith.generator.output.ProjectOutput;
import dev.slicesmith.generator.output.Step;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From a request to files on disk. This is the map of the whole:
 *
 * <pre>
 * load       {@link ModelSource}: YAML files are read, linked and checked        findings
 *            ---- gate: an error ends the run; nothing was written ----
 * artifacts  {@link Runtime#artifacts}: what a project of this model consists of
 *            all declare their files, then all build them, in memory
 * plan       {@link ProjectOutput}: what differs from disk, and whose it is      findings
 *            ---- gate: an error ends the run; nothing was written ----
 * write      {@link ProjectOutput}: journal, files, manifest
 * </pre>
 *
 * <p>What stands left of a gate may complain about the user's input; what stands right of the last may only complain
 * about the disk.
 */
public final class GenerationRun {

    private final ModelSource models;
    private final Runtimes runtimes;

    /** With these models and runtimes. */
    public GenerationRun(ModelSource models, Runtimes runtimes) {
        this.models = models;
        this.runtimes = runtimes;
    }

    /**
     * Does what the request asks for.
     *
     * @throws IllegalArgumentException if there is no such runtime
     */
    public GenerationReport execute(GenerationRequest request) {
        Runtime runtime = runtimes.byId(request.runtime())
                .orElseThrow(() -> new IllegalArgumentException("no runtime \"" + request.runtime() + "\""));
        Diagnostics findings = new Diagnostics();
        List<LoadedModel> loaded = models.load(request.models(), request.checks(), findings);
        List<GenerationReport.Project> projects = new ArrayList<>();
        if (!findings.hasErrors()) {
            for (LoadedModel model : loaded) {
                Path folder = loaded.size() == 1 ? request.folder() : request.folder().resolve(folderName(model));
                projects.add(new GenerationReport.Project(
                        model.model().name().text(), folder, generate(model, folder, runtime, request, findings)));
            }
        }
        return new GenerationReport(projects, findings.sorted());
    }

    private static List<Step> generate(
            LoadedModel model, Path folder, Runtime runtime, GenerationRequest request, Diagnostics findings) {
        GenerationContext context = GenerationContext.of(model.model(), model.expressions(), request.release(),
                request.packageName().orElse(model.model().packageName()));
        List<GeneratedFile> files = build(runtime.artifacts(context));
        ProjectOutput output = new ProjectOutput(new DirectorySink(folder), request.layout(), findings);
        try {
            files.addAll(new ModelCopy(model, request.checks(), folder).files());
        } catch (IOException | UncheckedIOException e) {
            findings.report(ProjectOutput.refused(e));
        }
        return output.run(files, request.mode(), request.adopt());
    }

    private static List<GeneratedFile> build(List<Artifact> artifacts) {
        Declarations declarations = new Declarations();
        artifacts.forEach(artifact -> artifact.declare(declarations));
        List<GeneratedFile> files = new ArrayList<>();
        artifacts.forEach(artifact -> files.addAll(artifact.generate()));
        return files;
    }

    /** Several models share a folder: each project is named as its model's file or folder. */
    private static String folderName(LoadedModel model) {
        String name = String.valueOf(model.path().toAbsolutePath().normalize().getFileName());
        return name.replaceFirst("\\.ya?ml$", "");
    }
}
