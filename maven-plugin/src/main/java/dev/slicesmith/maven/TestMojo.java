package dev.slicesmith.maven;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.VisibleText;
import dev.slicesmith.model.load.CheckOptions;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.scenario.JUnitReport;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.scenario.ScenarioRunner;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs the scenarios on the model alone, before anything is compiled. Results are written as Surefire writes its own. */
@Mojo(name = "test", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class TestMojo extends SlicesmithMojo {

    /** Where results go, a file per model. */
    @Parameter(property = "slicesmith.reports", defaultValue = "${project.build.directory}/slicesmith-reports")
    private File reports;

    /** What a scenario is that meets a decision which is left to hand-written code: {@code report} or {@code fail}. */
    @Parameter(property = "slicesmith.open", defaultValue = "report")
    private String open;

    /** Runs no scenario, as {@code -DskipTests} means it. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (skipTests) {
            getLog().info("no scenario is run, as skipTests says");
            return;
        }
        if (!open.equals("report") && !open.equals("fail")) {
            throw new MojoExecutionException("<open> is \"" + open + "\", but can be report, fail");
        }
        ModelSettings settings = settings();
        ModelChecks checks = settings.checks();
        CheckResult checked = EventModels.check(settings.models(),
                new CheckOptions(Optional.of(checks.configuration().profile()), checks.file()));
        List<Diagnostic> findings = checked.diagnostics().stream()
                .filter(found -> found.code() != RuleCode.SCENARIO_FAILS).toList();
        new Findings(getLog()).show(findings, settings.threshold());
        List<ScenarioResult> all = new ArrayList<>();
        for (CheckedModel model : checked.models()) {
            List<ScenarioResult> results = new ScenarioRunner(model.index()).runAll();
            write(model.model().name().text(), results);
            all.addAll(results);
        }
        all.forEach(this::log);
        sum(all);
    }

    private void write(String model, List<ScenarioResult> results) throws MojoExecutionException {
        File file = new File(reports, "TEST-" + JavaNames.packageSegment(model) + ".xml");
        try {
            JUnitReport.write(file.toPath(), results, open.equals("fail"));
        } catch (IOException e) {
            throw new MojoExecutionException("could not write " + file + ": " + e.getMessage(), e);
        }
    }

    private void log(ScenarioResult result) {
        String name = VisibleText.of(result.slice().name().text() + ": " + result.scenario().name());
        switch (result.verdict()) {
            case FAILED -> result.differences().forEach(difference -> getLog().error(difference.span() + " " + name
                    + "\n    expected: " + difference.expected() + "\n    actual:   " + difference.actual()));
            case OPEN -> getLog().warn("open: " + name + ": " + result.open().orElse(""));
            default -> getLog().debug("passed: " + name);
        }
    }

    private void sum(List<ScenarioResult> results) throws MojoFailureException {
        long failed = count(results, Verdict.FAILED);
        long opened = count(results, Verdict.OPEN);
        String sum = "Scenarios run: " + results.size() + ", failed: " + failed + ", open: " + opened;
        if (failed > 0 || open.equals("fail") && opened > 0) {
            throw new MojoFailureException(sum);
        }
        getLog().info(sum);
    }

    private static long count(List<ScenarioResult> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
