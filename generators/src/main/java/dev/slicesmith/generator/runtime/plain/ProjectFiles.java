package dev.slicesmith.generator.runtime.plain;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.project.CurlExamples;
import dev.slicesmith.generator.project.EnvironmentVariables;
import dev.slicesmith.generator.project.Markdown;
import dev.slicesmith.generator.project.ModelPage;
import dev.slicesmith.generator.project.ProjectNames;
import dev.slicesmith.template.GitignoreTemplate;
import dev.slicesmith.template.PomTemplate;
import dev.slicesmith.template.ReadmeTemplate;
import dev.slicesmith.template.TemplateRenderer;
import java.util.List;

/** The files around the code: {@code pom.xml}, {@code README.md}, {@code .gitignore}, {@code MODEL.md}. */
final class ProjectFiles implements Artifact {

    private static final List<String> PATHS = List.of("pom.xml", "README.md", ".gitignore", "MODEL.md");

    private final Domain domain;
    private final ProjectNames names;
    private final ClassName main;
    private final ApplicationPlan plan;

    ProjectFiles(Domain domain, ProjectNames names, ClassName main, ApplicationPlan plan) {
        this.domain = domain;
        this.names = names;
        this.main = main;
        this.plan = plan;
    }

    @Override
    public void declare(Declarations declarations) {
        PATHS.forEach(path -> declarations.file(Root.PROJECT, path, "project"));
    }

    @Override
    public List<GeneratedFile> generate() {
        TemplateRenderer renderer = domain.templates();
        String name = domain.model().name().text();
        return List.of(
                scaffold("pom.xml", renderer.render(new PomTemplate(
                        names.groupId(), names.artifactId(), ProjectNames.title(name), domain.release().number(),
                        main.canonicalName()))),
                scaffold("README.md", renderer.render(new ReadmeTemplate(
                        Markdown.text(name),
                        Markdown.text(domain.model().documentation().description().orElse("")),
                        domain.layout().application().canonicalName(), names.artifactId(),
                        EnvironmentVariables.of(plan, domain.model()), new CurlExamples(domain).all(),
                        plan.parts().isEmpty() ? "" : domain.layout().parts().canonicalName()))),
                scaffold(".gitignore", renderer.render(new GitignoreTemplate())),
                new GeneratedFile(Root.PROJECT, "MODEL.md", renderer.render(new ModelPage(domain, plan).variables()),
                        Ownership.GENERATED, "model"));
    }

    private static GeneratedFile scaffold(String path, String text) {
        return new GeneratedFile(Root.PROJECT, path, text, Ownership.SCAFFOLD, "project");
    }
}
