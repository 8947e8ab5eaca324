package dev.slicesmith.generator;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.output.DirectorySink;
import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.generator.output.ProjectOutput;
import dev.slicesmith.generator.output.Step;
import dev.slicesmith.generator.parallel.Parallel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.template.TemplateFailedException;
import dev.slicesmith.template.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private Optional<Thread> preparation = Optional.empty();

    /** With these models and runtimes. */
    public GenerationRun(ModelSource models, Runtimes runtimes) {
        this.models = models;
        this.runtimes = runtimes;
    }

    /** Begins what needs no model, on a thread of its own. Who has something to do before the run calls it first. */
    public void prepare() {
        if (preparation.isEmpty()) {
            preparation = Optional.of(Preparation.begin());
        }
    }

    /** Waits for what {@link #prepare} began: until then, nobody else may come to JavaPoet. */
    public void awaitPreparation() {
        preparation.ifPresent(Parallel::join);
    }

    /**
     * Does what the request asks for.
     *
     * @throws IllegalArgumentException if there is no such runtime
     */
    public GenerationReport execute(GenerationRequest request) {
        Diagnostics findings = new Diagnostics();
        Diagnostics ofOutput = new Diagnostics();
        List<GenerationReport.Project> projects = new ArrayList<>();
        List<BuiltProject> built = build(request, findings);
        for (BuiltProject project : built) {
            Path folder = built.size() == 1 ? request.folder() : request.folder().resolve(folderName(project.model()));
            projects.add(new GenerationReport.Project(
                    project.model().model().name().text(), folder, write(project, folder, request, ofOutput)));
        }
        request.checks().configuration().ignoring(List.of(OutputCode.values())).judge(ofOutput.sorted())
                .forEach(findings::report);
        return new GenerationReport(projects, findings.sorted());
    }

    /**
     * What projects of the request's models consist of, in memory; where they go and what is there is not looked at. The
     * copy of the model is not among it.
     *
     * @param findings takes what is amiss with the models
     * @return nothing if a model has an error
     * @throws IllegalArgumentException if there is no such runtime
     */
    public List<BuiltProject> build(GenerationRequest request, Diagnostics findings) {
        Runtime runtime = runtimes.byId(request.runtime())
                .orElseThrow(() -> new IllegalArgumentException("no runtime \"" + request.runtime() + "\""));
        prepare();
        List<LoadedModel> loaded = models.load(request.models(), request.checks(), findings);
        Optional<TemplateRenderer> templates = TemplateFindings.renderer(request.templates(), findings);
        if (findings.hasErrors() || templates.isEmpty()) {
            return List.of();
        }
        awaitPreparation();
        List<BuiltProject> built = new ArrayList<>();
        try {
            for (LoadedModel model : loaded) {
                GenerationContext context = GenerationContext.of(model.model(), model.expressions(), request.release(),
                        request.packageName().orElse(model.model().packageName()), templates.get());
                built.add(new BuiltProject(model, ArtifactBuild.files(runtime.artifacts(context))));
            }
        } catch (TemplateFailedException e) {
            findings.report(TemplateFindings.of(e));
            return List.of();
        }
        return List.copyOf(built);
    }

    private static List<Step> write(
            BuiltProject project, Path folder, GenerationRequest request, Diagnostics findings) {
        List<GeneratedFile> files = new ArrayList<>(project.files());
        ProjectOutput output = new ProjectOutput(new DirectorySink(folder), request.layout(), findings);
        try {
            files.addAll(new ModelCopy(project.model(), request.checks(), folder).files());
        } catch (IOException | UncheckedIOException e) {
            findings.report(ProjectOutput.refused(e));
        }
        return output.run(files, request.mode(), request.adopt());
    }

    /** Several models share a folder: each project is named as its model's file or folder. */
    private static String folderName(LoadedModel model) {
        String name = String.valueOf(model.path().toAbsolutePath().normalize().getFileName());
        return name.replaceFirst("\\.ya?ml$", "");
    }
}
