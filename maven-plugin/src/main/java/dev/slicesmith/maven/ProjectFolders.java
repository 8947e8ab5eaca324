package dev.slicesmith.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The folders that belong to a build: the project's, those of its parents, the one that Maven was started in, and those of
 * the poms that have the project as a module, so that it does not matter from where a module is built.
 */
final class ProjectFolders {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private final MavenProject project;
    private final MavenSession session;

    ProjectFolders(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /** Whether this place is in one of them. A link counts where it stands, as it does in version control. */
    boolean hold(Path place) throws IOException {
        Path wanted = folder(place);
        Path own = folder(project.getBasedir().toPath());
        return wanted.startsWith(own) || wanted.startsWith(folder(Path.of(session.getExecutionRootDirectory())))
                || isInParents(wanted) || isInAggregators(wanted, own);
    }

    private boolean isInParents(Path wanted) {
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null && wanted.startsWith(folder(parent.getBasedir().toPath()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInAggregators(Path wanted, Path own) throws IOException {
        Path module = own;
        for (Path above = own.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve("pom.xml")) && modules(above).contains(module)) {
                if (wanted.startsWith(above)) {
                    return true;
                }
                module = above;
            }
        }
        return false;
    }

    private static List<Path> modules(Path folder) throws IOException {
        List<Path> modules = new ArrayList<>();
        Matcher module = MODULE.matcher(Files.readString(folder.resolve("pom.xml"), StandardCharsets.ISO_8859_1));
        while (module.find()) {
            Path place = folder(folder.resolve(module.group(1).strip()));
            modules.add(Files.isRegularFile(place) ? place.getParent() : place);
        }
        return modules;
    }

    private static Path folder(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
