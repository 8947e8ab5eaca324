package dev.slicesmith.maven;

import dev.slicesmith.model.diagnostic.Suggestions;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Maven takes a mistyped parameter without a word, and builds as if it were not there. */
final class UnknownParameters {

    private UnknownParameters() {}

    /**
     * Looks at what the pom configures for the plugin and for this execution of it; what Maven hands to a goal has lost
     * the unknown ones already.
     *
     * @throws MojoExecutionException naming the first parameter that no goal of the plugin has
     */
    static void check(MavenProject project, MojoExecution execution) throws MojoExecutionException {
        // What stands in the plugin's own configuration is meant for whichever goal has it.
        Set<String> known = new TreeSet<>();
        execution.getMojoDescriptor().getPluginDescriptor().getMojos().forEach(mojo -> {
            for (Parameter parameter : mojo.getParameters()) {
                known.add(parameter.getName());
            }
        });
        Plugin plugin = Optional.ofNullable(project.getPlugin(execution.getPlugin().getKey())).orElse(execution.getPlugin());
        check(plugin, known);
        PluginExecution written = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        if (written != null) {
            check(written, known);
        }
    }

    private static void check(ConfigurationContainer container, Set<String> known) throws MojoExecutionException {
        if (container.getConfiguration() instanceof Xpp3Dom written) {
            for (Xpp3Dom parameter : written.getChildren()) {
                String name = parameter.getName();
                if (!known.contains(name)) {
                    String place = PomPlace.text(parameter.getInputLocation()).map(found -> found + " ").orElse("");
                    throw new MojoExecutionException(place + "there is no parameter <" + name + ">"
                            + Suggestions.nearest(name, known).map(near -> "; did you mean <" + near + ">?")
                                    .orElse("; mvn slicesmith:help -Ddetail lists them"));
                }
            }
        }
    }
}
