package dev.slicesmith.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.DependencyNode;

/** What a project depends on, directly or through others. */
final class Dependencies {

    private final MavenProject project;
    private final MavenSession session;
    private final ProjectDependenciesResolver resolver;

    Dependencies(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver) {
        this.project = project;
        this.session = session;
        this.resolver = resolver;
    }

    /**
     * Which of these the project lacks. All are looked for only if the direct ones do not do.
     *
     * @param wanted what to write in a pom, by {@code group:artifact}
     */
    Map<String, String> lacking(Map<String, String> wanted) {
        Map<String, String> lacking = new LinkedHashMap<>(wanted);
        project.getDependencies().forEach(each -> lacking.remove(each.getGroupId() + ":" + each.getArtifactId()));
        if (!versionsOnly(lacking)) {
            Set<String> found = new TreeSet<>();
            addAll(found);
            lacking.keySet().removeAll(found);
        }
        return versionsOnly(lacking) ? Map.of() : lacking;
    }

    /** Versions that are imported may come of the project's parent as well: they lack only with what they are for. */
    private static boolean versionsOnly(Map<String, String> wanted) {
        return wanted.values().stream().allMatch(line -> line.contains("<scope>import</scope>"));
    }

    private void addAll(Set<String> found) {
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        // The graph is enough, no file is needed: modules of this build may have none yet.
        request.setResolutionFilter((node, parents) -> false);
        try {
            add(resolver.resolve(request).getDependencyGraph(), found);
        } catch (DependencyResolutionException e) {
            if (e.getResult() != null && e.getResult().getDependencyGraph() != null) {
                add(e.getResult().getDependencyGraph(), found);
            }
        }
    }

    private static void add(DependencyNode node, Set<String> found) {
        if (node.getArtifact() != null) {
            found.add(node.getArtifact().getGroupId() + ":" + node.getArtifact().getArtifactId());
        }
        node.getChildren().forEach(child -> add(child, found));
    }
}
