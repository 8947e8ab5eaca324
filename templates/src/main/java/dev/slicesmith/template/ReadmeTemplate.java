package dev.slicesmith.template;

import java.util.List;

/**
 * The {@code README.md} of a plain project, which is a person's once it is written.
 *
 * @param name the model's name, safe for Markdown
 * @param description what it is about, safe for Markdown; may be empty
 * @param application the class to begin with
 * @param artifactId the project's name among artifacts
 * @param variables what the environment may say besides what is the same for every project
 * @param examples commands of a shell that talk to the running program
 * @param parts the interface through which people supply classes of their own; empty if there is none
 */
public record ReadmeTemplate(String name, String description, String application, String artifactId,
        List<Variable> variables, List<String> examples, String parts) implements Template {

    /**
     * A variable of the environment.
     *
     * @param name its name
     * @param meaning what it says, safe for Markdown
     */
    public record Variable(String name, String meaning) {}

    public ReadmeTemplate {
        variables = List.copyOf(variables);
        examples = List.copyOf(examples);
    }

    @Override
    public String templateFile() {
        return "plain/README.md.ftl";
    }
}
