package dev.slicesmith.template;

/**
 * A file of a Spring project that is no Java: configuration, and what describes it.
 *
 * @param file the template, below its folder, without the ending
 * @param artifactId the project's name among artifacts
 * @param spring the package of the classes that are the same for every model
 */
public record SpringTextTemplate(String file, String artifactId, String spring) implements Template {

    @Override
    public String templateFile() {
        return "spring/" + file + ".ftl";
    }
}
