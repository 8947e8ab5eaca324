package dev.slicesmith.maven;

import dev.slicesmith.generator.GenerationReport;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.generator.output.OutputMode;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails if generated code that is checked in is not what the command line would generate now. For projects that were made
 * with {@code slicesmith generate}; those whose build has the goal {@code generate} need it not.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends SlicesmithMojo {

    /** The folder of the generated project. */
    @Parameter(property = "slicesmith.out", defaultValue = "${project.basedir}")
    private File out;

    /** The Java package of the code, instead of the model's own. */
    @Parameter(property = "slicesmith.package")
    private String packageName;

    /** The Java release to write for: 17, 21 or 25; the newest of these that the project compiles for. */
    @Parameter(property = "slicesmith.release", defaultValue = "${maven.compiler.release}")
    private String release;

    /** What the code runs on. */
    @Parameter(property = "slicesmith.runtime")
    private String runtime;

    /** A folder with templates, each in place of the tool's own of the same name. */
    @Parameter(property = "slicesmith.templates")
    private File templates;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ModelSettings settings = settings();
        GenerationRequest asked = FullGeneration.request(settings, project, Optional.ofNullable(packageName),
                Optional.ofNullable(release), Optional.ofNullable(runtime));
        GenerationRequest request = new GenerationRequest(asked.models(), out.toPath(), asked.packageName(), asked.release(),
                asked.runtime(), OutputMode.CHECK, false, asked.layout(), asked.checks(), path(templates));
        GenerationReport report = new GenerationRun(new YamlModelSource(), Runtimes.installed()).execute(request);
        new Findings(getLog()).show(report.findings(), settings.threshold());
    }
}
