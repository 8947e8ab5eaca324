package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.docs.OpenApiDocument;
import dev.slicesmith.generator.domain.scenario.HttpTests;
import dev.slicesmith.model.Event;
import java.util.ArrayList;
import java.util.List;

/** What a Spring project has besides the domain and what runs it. */
final class SpringArtifacts {

    private static final List<String> FIXED = List.of("ApplicationConfiguration", "ApplicationHealth",
            "ApplicationProperties", "CallResolver", "ErrorProblems", "MicrometerMetrics", "ProblemAdvice",
            "ProblemReports", "RequestGuard", "SpringTransactions", "WebConfiguration");

    private final SpringProject project;

    SpringArtifacts(SpringProject project) {
        this.project = project;
    }

    List<Artifact> main() {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new FixedSource(project, Root.GENERATED_JAVA, project.main(), "Main"));
        FIXED.forEach(name -> artifacts.add(new FixedSource(
                project, Root.GENERATED_JAVA, ClassName.get(project.spring(), name), name)));
        if (!project.plan().parts().isEmpty()) {
            artifacts.add(new BeanParts(project));
        }
        project.domain().model().commands().forEach(command -> artifacts.add(new CommandController(project, command)));
        project.domain().model().events().stream().filter(Event::isExternal)
                .forEach(event -> artifacts.add(new ExternalController(project, event)));
        project.domain().model().views().forEach(view -> artifacts.add(new ViewController(project, view)));
        artifacts.add(new Migrations(project.plan().views().stream()
                .filter(view -> !view.view().isExternal())
                .map(view -> ViewScript.of(project.domain(), view))
                .toList()));
        artifacts.add(new OpenApiDocument(
                project.domain().model(), project.domain().index(), "static/openapi.json"));
        return artifacts;
    }

    List<Artifact> tests() {
        List<Artifact> artifacts = new ArrayList<>(
                new HttpTests(project.domain(), support("WebTest"), support("Web")).all());
        if (!artifacts.isEmpty()) {
            for (String name : List.of("MigrationsTest", "Web", "WebTest", "WebTestConfiguration")) {
                artifacts.add(new FixedSource(project, Root.GENERATED_TEST_JAVA, support(name), name));
            }
        }
        return artifacts;
    }

    private ClassName support(String name) {
        return project.domain().layout().support(name);
    }
}
