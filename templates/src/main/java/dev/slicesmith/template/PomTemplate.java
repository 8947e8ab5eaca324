package dev.slicesmith.template;

/**
 * The {@code pom.xml} of a plain project.
 *
 * @param groupId the project's group
 * @param artifactId the project's name among artifacts
 * @param name the model's name
 * @param release the Java release
 * @param mainClass the program
 */
public record PomTemplate(String groupId, String artifactId, String name, int release, String mainClass)
        implements Template {

    @Override
    public String templateFile() {
        return "plain/pom.xml.ftlx";
    }
}
