package dev.slicesmith.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        UnknownParameters.check(execution);
        if (skip) {
            getLog().info("skipped, as slicesmith.skip says");
            return;
        }
        run();
    }

    /** The work of the goal. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The place that a parameter names, if it does. */
    static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** The id of the execution in the pom. */
    final String executionId() {
        return execution.getExecutionId();
    }

    /** The plugin's own version. */
    final String version() {
        return execution.getPlugin().getVersion();
    }

    /** The models' places; that there is nothing is said with a remedy. */
    final List<Path> models() throws MojoExecutionException {
        Path path = model.toPath();
        if (!Files.exists(path)) {
            throw new MojoExecutionException("there is no model at " + path
                    + "; write one there, or name another place in the parameter <model>");
        }
        return List.of(path);
    }

    final ModelSettings settings() throws MojoExecutionException {
        return new ModelSettings(models(), config == null ? null : config.toPath(), profile, failOn);
    }
}
