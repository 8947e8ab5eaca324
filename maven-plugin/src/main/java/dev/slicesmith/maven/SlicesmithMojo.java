package dev.slicesmith.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that look at a model have in common. */
abstract class SlicesmithMojo extends AbstractMojo {

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The model: a file, a folder whose files are one model, or a folder of such folders. */
    @Parameter(property = "slicesmith.model", defaultValue = "${project.basedir}/src/main/model")
    protected File model;

    /** Severities, thresholds and exceptions; else {@code slicesmith.yaml} beside the model. */
    @Parameter(property = "slicesmith.config")
    protected File config;

    /** How strict to be: {@code sketch}, {@code default} or {@code strict}; else what {@code slicesmith.yaml} says. */
    @Parameter(property = "slicesmith.profile")
    protected String profile;

    /** Findings of this severity, too, fail the build: {@code error}, {@code warning} or {@code note}. */
    @Parameter(property = "slicesmith.failOn", defaultValue = "error")
    protected String failOn;

    /** Leaves this goal out. */
    @Parameter(property = "slicesmith.skip", defaultValue = "false")
    private boolean skip;

    private String executionId;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        UnknownParameters.check(project, execution);
        if (skip) {
            getLog().info("skipped, as slicesmith.skip says");
            return;
        }
        if (isNoPlaceForAModel()) {
            getLog().info("there is no model here");
            return;
        }
        executionId = TypedGoal.execution(project, execution, session.getUserProperties());
        run();
    }

    /** What all modules inherit, and what is typed for all of them, is not meant for those that have nothing to say. */
    private boolean isNoPlaceForAModel() {
        return !model.exists() && (project.getPackaging().equals("pom")
                || TypedGoal.isTyped(execution) && session.getProjects().size() > 1);
    }

    /** The work of the goal. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The place that a parameter names, if it does. */
    static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** The id of the execution in the pom, also if the goal was typed. */
    final String executionId() {
        return executionId;
    }

    final MojoExecution execution() {
        return execution;
    }

    final MavenSession session() {
        return session;
    }

    /** The models' places; if there is nothing, or nothing of this project's, that is said with a remedy. */
    final List<Path> models() throws MojoExecutionException {
        Path path = model.toPath();
        String place = new PomPlace(project, execution).parameter(executionId, "model").map(found -> found + " ").orElse("");
        if (!Files.exists(path)) {
            throw new MojoExecutionException(place + "there is no model at " + path
                    + "; write one there, or name another place in the parameter <model>");
        }
        if (!belongs(path)) {
            throw new MojoExecutionException(place + "the parameter <model> names " + path + ", which is outside the project; "
                    + "move it into " + project.getBasedir() + ", or into a folder of which it is a module");
        }
        return List.of(path);
    }

    private boolean belongs(Path path) throws MojoExecutionException {
        try {
            return new ProjectFolders(project, session).hold(path);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "could not read the poms above " + project.getBasedir() + ": " + e.getMessage(), e);
        }
    }

    final ModelSettings settings() throws MojoExecutionException {
        return new ModelSettings(models(), config == null ? null : config.toPath(), profile, failOn);
    }
}
