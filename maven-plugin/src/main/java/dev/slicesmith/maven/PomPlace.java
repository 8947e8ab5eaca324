package dev.slicesmith.maven;

import java.util.Optional;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Where in a pom something of the plugin is written, as the compiler writes places: {@code /shop/pom.xml:[31,20]}. */
final class PomPlace {

    private final Optional<Plugin> plugin;

    /** The plugin as the project has it, parents included; what a goal is handed may be another module's. */
    PomPlace(MavenProject project, MojoExecution execution) {
        this.plugin = Optional.ofNullable(project.getPlugin(execution.getPlugin().getKey()));
    }

    /** The execution's place; nothing if it was typed on the command line. */
    Optional<String> execution(String id) {
        return plugin.flatMap(written -> execution(written, id)).flatMap(found -> text(found.getLocation("")));
    }

    /** The place of a parameter, for this execution; nothing if no pom has it. */
    Optional<String> parameter(String id, String parameter) {
        return plugin.flatMap(written -> execution(written, id).flatMap(found -> dom(found, parameter))
                        .or(() -> dom(written, parameter)))
                .flatMap(found -> text(found.getInputLocation()));
    }

    static Optional<PluginExecution> execution(Plugin plugin, String id) {
        return Optional.ofNullable(plugin.getExecutionsAsMap().get(id));
    }

    /** What is written for a parameter. */
    static Optional<Xpp3Dom> dom(ConfigurationContainer container, String parameter) {
        return container.getConfiguration() instanceof Xpp3Dom written
                ? Optional.ofNullable(written.getChild(parameter)) : Optional.empty();
    }

    /** A place that Maven remembers, if it does. */
    static Optional<String> text(Object place) {
        return place instanceof InputLocation location && location.getSource() != null
                && location.getSource().getLocation() != null
                ? Optional.of(location.getSource().getLocation() + ":[" + location.getLineNumber() + ","
                        + location.getColumnNumber() + "]")
                : Optional.empty();
    }
}
