package dev.slicesmith.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * A goal that somebody typed gets what the pom says of the plugin, but nothing of what it says of an execution. It stands
 * for an execution that says nothing more; where there are others, guessing would write to the wrong place.
 */
final class TypedGoal {

    private static final String TYPED = "default-cli";
    private static final List<String> DECIDING = List.of("model", "packageName", "release", "runtime", "templates");
    private static final List<String> PROPERTIES = List.of("slicesmith.model", "slicesmith.package", "slicesmith.release",
            "slicesmith.runtime", "slicesmith.templates");

    private TypedGoal() {}

    /** Whether the goal does not come of a pom. */
    static boolean isTyped(MojoExecution execution) {
        return execution.getExecutionId().equals(TYPED);
    }

    /**
     * The id of the execution that is meant.
     *
     * @param typed what was typed beside the goal
     * @throws MojoExecutionException if the pom says different things of different executions
     */
    static String execution(MavenProject project, MojoExecution execution, Properties typed) throws MojoExecutionException {
        String id = execution.getExecutionId();
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (!id.equals(TYPED) || plugin == null || PomPlace.execution(plugin, TYPED).isPresent()
                || PROPERTIES.stream().anyMatch(typed::containsKey)) {
            return id;
        }
        String goal = execution.getGoal();
        List<PluginExecution> others = plugin.getExecutions().stream().filter(each -> isSpecial(plugin, each)).toList();
        if (!others.isEmpty()) {
            throw new MojoExecutionException("what a pom says of an execution does not apply to a goal that is typed alone; "
                    + "type one of:" + others.stream().map(each -> line(goal, each)).collect(Collectors.joining()));
        }
        return plugin.getExecutions().stream().filter(each -> each.getGoals().contains(goal)).findFirst()
                .map(PluginExecution::getId).orElse(id);
    }

    /** What has to be typed for a goal to get what this execution gets. */
    static String command(MavenProject project, MojoExecution execution, String id, String goal) {
        boolean special = Optional.ofNullable(project.getPlugin(execution.getPlugin().getKey()))
                .flatMap(plugin -> PomPlace.execution(plugin, id).filter(each -> isSpecial(plugin, each))).isPresent();
        return "mvn slicesmith:" + goal + (special ? "@" + id : "");
    }

    private static boolean isSpecial(Plugin plugin, PluginExecution execution) {
        return DECIDING.stream().anyMatch(parameter -> !PomPlace.dom(execution, parameter)
                .equals(PomPlace.dom(plugin, parameter)));
    }

    private static String line(String goal, PluginExecution execution) {
        return Stream.of("\n    mvn slicesmith:" + goal + "@" + execution.getId(),
                        PomPlace.text(execution.getLocation("")).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("    as in "));
    }
}
