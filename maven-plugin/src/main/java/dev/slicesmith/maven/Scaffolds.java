package dev.slicesmith.maven;

import dev.slicesmith.generator.BuiltProject;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** The hand-written classes that generated code needs. Project files are the build's own business. */
final class Scaffolds {

    private Scaffolds() {}

    static List<GeneratedFile> of(BuiltProject project) {
        return project.files().stream()
                .filter(file -> file.ownership() == Ownership.SCAFFOLD)
                .filter(file -> file.root() == Root.MAIN_JAVA || file.root() == Root.TEST_JAVA)
                .toList();
    }

    /** The folder of hand-written sources, as the pom names it. */
    static Path folder(MavenProject project, Root root) {
        return Path.of(root == Root.MAIN_JAVA ? project.getBuild().getSourceDirectory()
                : project.getBuild().getTestSourceDirectory());
    }

    static Path place(MavenProject project, GeneratedFile file) {
        return folder(project, file.root()).resolve(file.path());
    }
}
