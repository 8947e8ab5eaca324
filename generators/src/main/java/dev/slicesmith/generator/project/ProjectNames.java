package dev.slicesmith.generator.project;

/**
 * What a project is called among others.
 *
 * @param groupId its group
 * @param artifactId its name in the group
 */
public record ProjectNames(String groupId, String artifactId) {

    /** From its package: {@code com.example.shop} is {@code shop} of {@code com.example}. */
    public static ProjectNames of(String packageName) {
        int dot = packageName.lastIndexOf('.');
        return new ProjectNames(dot < 0 ? packageName : packageName.substring(0, dot), packageName.substring(dot + 1));
    }

    /** A model's name as a POM has it: Maven would fill in what stands in <code>${}</code>, or trip over it. */
    public static String title(String modelName) {
        return modelName.replace("${", "$ {");
    }
}
