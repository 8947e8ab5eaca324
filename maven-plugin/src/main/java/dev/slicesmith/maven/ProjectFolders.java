package dev.slicesmith.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The folders that belong to a build: the project's, those of its parents, the one that Maven was started in, and every one
 * above the project that has a pom, so that it does not matter from where a module is built.
 */
final class ProjectFolders {

    private final List<Path> folders = new ArrayList<>();

    ProjectFolders(MavenProject project, MavenSession session) {
        Path own = folder(project.getBasedir().toPath());
        folders.add(own);
        for (Path above = own.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve("pom.xml"))) {
                folders.add(above);
            }
        }
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null) {
                folders.add(folder(parent.getBasedir().toPath()));
            }
        }
        folders.add(folder(Path.of(session.getExecutionRootDirectory())));
    }

    /** Whether this place is in one of them. A link counts where it stands, as it does in version control. */
    boolean hold(Path place) {
        Path wanted = folder(place);
        return folders.stream().anyMatch(wanted::startsWith);
    }

    private static Path folder(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
