package dev.slicesmith.generator.runtime.spring;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.project.CurlExamples;
import dev.slicesmith.generator.project.EnvironmentVariables;
import dev.slicesmith.generator.project.Markdown;
import dev.slicesmith.generator.project.ModelPage;
import dev.slicesmith.generator.project.ProjectNames;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.template.SpringPomTemplate;
import dev.slicesmith.template.SpringReadmeTemplate;
import dev.slicesmith.template.SpringTextTemplate;
import dev.slicesmith.template.TemplateRenderer;
import java.util.List;

/** The files around the code, and its configuration. */
final class SpringFiles implements Artifact {

    private static final String ORIGIN = "project";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final List<String> CONFIGURATION =
            List.of("application.properties", "application-postgres.properties");

    private final SpringProject project;
    private final TemplateRenderer renderer;

    SpringFiles(SpringProject project) {
        this.project = project;
        this.renderer = project.domain().templates();
    }

    @Override
    public void declare(Declarations declarations) {
        List.of("pom.xml", "README.md", ".gitignore", "MODEL.md")
                .forEach(path -> declarations.file(Root.PROJECT, path, ORIGIN));
        CONFIGURATION.forEach(path -> declarations.file(Root.MAIN_RESOURCES, path, ORIGIN));
        declarations.file(Root.GENERATED_RESOURCES, METADATA, ORIGIN);
    }

    @Override
    public List<GeneratedFile> generate() {
        EventModel model = project.domain().model();
        return List.of(
                scaffold(Root.PROJECT, "pom.xml", renderer.render(new SpringPomTemplate(
                        project.names().groupId(), project.names().artifactId(), ProjectNames.title(model.name().text()),
                        project.domain().release().number(), project.main().canonicalName()))),
                scaffold(Root.PROJECT, "README.md", renderer.render(new SpringReadmeTemplate(
                        Markdown.text(model.name().text()),
                        Markdown.text(model.documentation().description().orElse("")),
                        project.names().artifactId(), EnvironmentVariables.of(project.plan(), model),
                        new CurlExamples(project.domain()).all()))),
                scaffold(Root.PROJECT, ".gitignore", text("gitignore")),
                scaffold(Root.MAIN_RESOURCES, CONFIGURATION.get(0), text(CONFIGURATION.get(0))),
                scaffold(Root.MAIN_RESOURCES, CONFIGURATION.get(1), text(CONFIGURATION.get(1))),
                new GeneratedFile(Root.GENERATED_RESOURCES, METADATA, text("spring-configuration-metadata.json"),
                        Ownership.GENERATED, ORIGIN),
                new GeneratedFile(Root.PROJECT, "MODEL.md",
                        renderer.render(new ModelPage(project.domain(), project.plan()).variables()),
                        Ownership.GENERATED, "model"));
    }

    private String text(String file) {
        return renderer.render(new SpringTextTemplate(file, project.names().artifactId(), project.spring()));
    }

    private static GeneratedFile scaffold(Root root, String path, String text) {
        return new GeneratedFile(root, path, text, Ownership.SCAFFOLD, ORIGIN);
    }
}
