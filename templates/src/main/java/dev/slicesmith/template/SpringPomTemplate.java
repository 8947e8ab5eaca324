package dev.slicesmith.template;

/**
 * The {@code pom.xml} of a project for Spring Boot.
 *
 * @param groupId the project's group
 * @param artifactId the project's name among artifacts
 * @param name the model's name
 * @param release the Java release
 * @param main the class that starts the application
 */
public record SpringPomTemplate(String groupId, String artifactId, String name, int release, String main)
        implements Template {

    @Override
    public String templateFile() {
        return "spring/pom.xml.ftlx";
    }
}
