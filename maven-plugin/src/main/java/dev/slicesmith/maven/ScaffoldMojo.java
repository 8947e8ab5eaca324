package dev.slicesmith.maven;

import dev.slicesmith.generator.BuiltProject;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.output.DirectorySink;
import dev.slicesmith.generator.output.FileSink;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a start for each hand-written class that the generated code needs and that is not there yet, into {@code
 * src/main/java}. What is there is never touched.
 */
@Mojo(name = "scaffold", threadSafe = true)
public final class ScaffoldMojo extends SlicesmithMojo {

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
        Diagnostics findings = new Diagnostics();
        var built = new GenerationRun(new YamlModelSource(), Runtimes.installed()).build(
                FullGeneration.request(settings, project, Optional.ofNullable(packageName), Optional.ofNullable(release),
                        Optional.ofNullable(runtime)).withTemplates(path(templates)), findings);
        new Findings(getLog()).show(findings.sorted(), settings.threshold());
        int written = 0;
        for (BuiltProject each : built) {
            for (GeneratedFile file : Scaffolds.of(each)) {
                written += write(new DirectorySink(Scaffolds.folder(project, file.root())), file) ? 1 : 0;
            }
        }
        if (written == 0) {
            getLog().info("nothing is missing");
        }
    }

    private boolean write(FileSink sink, GeneratedFile file) throws MojoExecutionException {
        Path place = Scaffolds.place(project, file);
        Path shown = project.getBasedir().toPath().relativize(place);
        try {
            if (sink.kind(file.path()) != FileSink.Kind.ABSENT) {
                getLog().debug("is there: " + shown);
                return false;
            }
            sink.write(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            getLog().info("wrote " + shown);
            return true;
        } catch (IOException e) {
            throw new MojoExecutionException("could not write " + place + ": " + e.getMessage(), e);
        }
    }
}
