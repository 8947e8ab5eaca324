package dev.slicesmith.maven;

import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.model.diagnostic.Diagnostics;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what is wrong, missing or could be better in the model. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends SlicesmithMojo {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ModelSettings settings = settings();
        Diagnostics findings = new Diagnostics();
        new YamlModelSource().load(settings.models(), settings.checks(), findings);
        new Findings(getLog()).show(findings.sorted(), settings.threshold());
    }
}
