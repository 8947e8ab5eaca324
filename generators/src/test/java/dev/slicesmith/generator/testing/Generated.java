package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a runtime makes of a model, as files in memory. */
public final class Generated {

    private Generated() {}

    /** The files of a model that is a text. */
    public static List<GeneratedFile> of(Runtime runtime, JavaRelease release, String name, String yaml) {
        CheckResult checked = EventModels.check(name, yaml, CheckConfiguration.DEFAULT);
        if (checked.models().size() != 1) {
            throw new IllegalArgumentException(checked.diagnostics().toString());
        }
        CheckedModel model = checked.models().get(0);
        GenerationContext context = GenerationContext.of(
                model.model(), model.expressions(), release, model.model().packageName());
        List<Artifact> artifacts = runtime.artifacts(context);
        Declarations declarations = new Declarations();
        artifacts.forEach(artifact -> artifact.declare(declarations));
        List<GeneratedFile> files = new ArrayList<>();
        artifacts.forEach(artifact -> files.addAll(artifact.generate()));
        artifacts.forEach(artifact -> files.addAll(artifact.generateRest()));
        return files;
    }

    /** The files of a model that is a file. */
    public static List<GeneratedFile> of(Runtime runtime, JavaRelease release, Path model) {
        try {
            return of(runtime, release, model.getFileName().toString(), Files.readString(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is in a project. */
    public static String path(GeneratedFile file) {
        return folder(file.root()) + file.path();
    }

    private static String folder(Root root) {
        return switch (root) {
            case PROJECT -> "";
            case GENERATED_JAVA -> "src/generated/java/";
            case GENERATED_RESOURCES -> "src/generated/resources/";
            case GENERATED_TEST_JAVA -> "src/generated-test/java/";
            case MAIN_JAVA -> "src/main/java/";
            case MAIN_RESOURCES -> "src/main/resources/";
            case TEST_JAVA -> "src/test/java/";
        };
    }
}
