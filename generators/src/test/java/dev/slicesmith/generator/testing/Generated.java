package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.link.Linker;
import dev.slicesmith.model.yaml.YamlModels;
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
        Diagnostics diagnostics = new Diagnostics();
        EventModel model = Linker.link(YamlModels.read(name, yaml, diagnostics).orElseThrow(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new IllegalArgumentException(diagnostics.sorted().toString());
        }
        GenerationContext context =
                GenerationContext.of(model, CheckedExpressions.none(), release, model.packageName());
        List<Artifact> artifacts = runtime.artifacts(context);
        Declarations declarations = new Declarations();
        artifacts.forEach(artifact -> artifact.declare(declarations));
        List<GeneratedFile> files = new ArrayList<>();
        artifacts.forEach(artifact -> files.addAll(artifact.generate()));
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
