package dev.slicesmith.generator;

import dev.slicesmith.generator.output.OutputLayout;
import dev.slicesmith.generator.output.OutputMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants generated; the command line and the build plug-in both end here.
 *
 * @param models files and folders with models
 * @param folder the project's folder; with several models, the folder of their projects
 * @param packageName the package of the generated code; absent for the model's own
 * @param release the Java release to write for
 * @param runtime the id of the runtime
 * @param mode whether to write, to show, or to compare
 * @param adopt whether generated files that a person edited are replaced, a copy being kept
 * @param layout the folders of a project
 * @param checks how the model is checked
 * @param templates a folder with templates of the user's, each of which takes the place of one of the tool's
 */
public record GenerationRequest(
        List<Path> models,
        Path folder,
        Optional<String> packageName,
        JavaRelease release,
        String runtime,
        OutputMode mode,
        boolean adopt,
        OutputLayout layout,
        ModelChecks checks,
        Optional<Path> templates) {

    /** The runtime of those who do not choose. */
    public static final String DEFAULT_RUNTIME = "plain";

    /** The release of those who do not choose. */
    public static final JavaRelease DEFAULT_RELEASE = JavaRelease.JAVA_17;

    public GenerationRequest {
        models = List.copyOf(models);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(runtime, "runtime");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(checks, "checks");
        Objects.requireNonNull(templates, "templates");
    }

    /** A request with the tool's own templates. */
    public GenerationRequest(List<Path> models, Path folder, Optional<String> packageName, JavaRelease release,
            String runtime, OutputMode mode, boolean adopt, OutputLayout layout, ModelChecks checks) {
        this(models, folder, packageName, release, runtime, mode, adopt, layout, checks, Optional.empty());
    }

    /** The same request with templates of the user's. */
    public GenerationRequest withTemplates(Optional<Path> own) {
        return new GenerationRequest(
                models, folder, packageName, release, runtime, mode, adopt, layout, checks, own);
    }

    /** The same request for a runtime. */
    public GenerationRequest withRuntime(String id) {
        return new GenerationRequest(
                models, folder, packageName, release, id, mode, adopt, layout, checks, templates);
    }

    /** A request with everything that can be left out left out. */
    public static GenerationRequest of(Path model, Path folder) {
        return new GenerationRequest(List.of(model), folder, Optional.empty(), DEFAULT_RELEASE, DEFAULT_RUNTIME,
                OutputMode.WRITE, false, OutputLayout.standard(), ModelChecks.standard());
    }
}
