package dev.slicesmith.template;

/**
 * The {@code README.md} of a project, which is a person's once it is written.
 *
 * @param name the model's name, safe for Markdown
 * @param description what it is about, safe for Markdown; may be empty
 * @param application the class to begin with
 */
public record ReadmeTemplate(String name, String description, String application) implements Template {

    @Override
    public String templateFile() {
        return "plain/README.md.ftl";
    }
}
