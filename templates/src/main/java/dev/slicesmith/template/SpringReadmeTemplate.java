package dev.slicesmith.template;

import java.util.List;

/**
 * The {@code README.md} of a project for Spring Boot, which is a person's once it is written.
 *
 * @param name the model's name, safe for Markdown
 * @param description what it is about, safe for Markdown; may be empty
 * @param artifactId the project's name among artifacts
 * @param variables what the environment may say besides what is the same for every project
 * @param examples commands of a shell that talk to the running program
 */
public record SpringReadmeTemplate(String name, String description, String artifactId,
        List<ReadmeTemplate.Variable> variables, List<String> examples) implements Template {

    public SpringReadmeTemplate {
        variables = List.copyOf(variables);
        examples = List.copyOf(examples);
    }

    @Override
    public String templateFile() {
        return "spring/README.md.ftl";
    }
}
