package dev.slicesmith.template;

/** The {@code .gitignore} of a project. */
public record GitignoreTemplate() implements Template {

    @Override
    public String templateFile() {
        return "project/gitignore.ftl";
    }
}
