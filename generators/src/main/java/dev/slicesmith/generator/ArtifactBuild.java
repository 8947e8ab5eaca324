package dev.slicesmith.generator;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.parallel.Parallel;
import java.util.ArrayList;
import java.util.List;

/** From artifacts to files, in memory. */
final class ArtifactBuild {

    private ArtifactBuild() {}

    /** All declare their files, then all build them, then those that look at the others build the rest. */
    static List<GeneratedFile> files(List<Artifact> artifacts) {
        Declarations declarations = new Declarations();
        artifacts.forEach(artifact -> artifact.declare(declarations));
        List<GeneratedFile> files = new ArrayList<>();
        Parallel.map(artifacts, Artifact::generate).forEach(files::addAll);
        artifacts.forEach(artifact -> files.addAll(artifact.generateRest()));
        return files;
    }
}
