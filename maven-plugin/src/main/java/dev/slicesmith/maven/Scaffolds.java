package dev.slicesmith.maven;

import dev.slicesmith.generator.BuiltProject;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.output.OutputLayout;
import java.util.List;

/** The hand-written classes that generated code needs. Project files are the build's own business. */
final class Scaffolds {

    private Scaffolds() {}

    static List<GeneratedFile> of(BuiltProject project) {
        return project.files().stream()
                .filter(file -> file.ownership() == Ownership.SCAFFOLD)
                .filter(file -> file.root() == Root.MAIN_JAVA || file.root() == Root.TEST_JAVA)
                .toList();
    }

    /** From the project's folder. */
    static String path(GeneratedFile file) {
        return OutputLayout.standard().folder(file.root()) + "/" + file.path();
    }
}
