package dev.slicesmith.maven;

import dev.slicesmith.generator.JavaRelease;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;

/** The Java release that code is written for, as far as a pom tells it. */
final class Releases {

    private Releases() {}

    /**
     * The newest release that the project can compile.
     *
     * @param written a parameter of ours, which by default is {@code maven.compiler.release}
     * @param properties the project's
     * @throws MojoExecutionException if it is older than anything that can be generated, or no number
     */
    static JavaRelease of(Optional<String> written, Properties properties) throws MojoExecutionException {
        String text = written
                .or(() -> Optional.ofNullable(properties.getProperty("maven.compiler.target")))
                .orElse(Integer.toString(JavaRelease.JAVA_17.number())).strip();
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new MojoExecutionException("<release> is \"" + text + "\", but should be a number such as 21");
        }
        JavaRelease newest = null;
        for (JavaRelease release : JavaRelease.values()) {
            if (release.number() <= number) {
                newest = release;
            }
        }
        if (newest == null) {
            throw new MojoExecutionException("the project compiles for Java " + number + ", but generated code needs "
                    + JavaRelease.JAVA_17.number() + " or newer; set maven.compiler.release");
        }
        return newest;
    }
}
