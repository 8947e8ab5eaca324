package dev.slicesmith.maven;

import dev.slicesmith.generator.BuiltProject;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.output.Change;
import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.generator.output.OutputLayout;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.generator.output.PomComparison;
import dev.slicesmith.generator.output.ProjectOutput;
import dev.slicesmith.generator.output.SplitSink;
import dev.slicesmith.generator.output.Step;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What {@code generate} does when something has changed. */
final class FullGeneration {

    /** Makes sure that nobody else writes these files. */
    interface Claim {
        void take(List<String> outputs) throws MojoExecutionException;
    }

    private static final Set<Root> WRITTEN = Set.of(Root.GENERATED_JAVA, Root.GENERATED_TEST_JAVA, Root.GENERATED_RESOURCES);

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

    private final GenerateMojo mojo;
    private final BuildFolders folders;

    FullGeneration(GenerateMojo mojo, BuildFolders folders) {
        this.mojo = mojo;
        this.folders = folders;
    }

    Fingerprint.Note run(Claim claim) throws MojoExecutionException, MojoFailureException {
        Findings log = new Findings(mojo.getLog());
        Severity threshold = mojo.settings().threshold();
        GenerationRequest request = request(mojo);
        Diagnostics findings = new Diagnostics();
        List<BuiltProject> built = new GenerationRun(new YamlModelSource(), Runtimes.installed()).build(request, findings);
        log.show(findings.sorted(), threshold);
        List<GeneratedFile> files = new ArrayList<>();
        List<String> scaffolds = new ArrayList<>();
        for (BuiltProject project : built) {
            project.files().stream().filter(this::isWritten).forEach(files::add);
            Scaffolds.of(project).forEach(file -> scaffolds.add(Scaffolds.place(mojo.project, file).toString()));
        }
        OutputLayout layout = layout();
        claim.take(files.stream().map(file -> layout.folder(file.root()) + "/" + file.path()).toList());
        Diagnostics ofOutput = new Diagnostics();
        // Nobody's work is in target; if somebody tried something out in a generated file, a copy is kept.
        List<Step> steps = new ProjectOutput(new SplitSink(folders.target(), folders.state()), layout, ofOutput)
                .run(files, OutputMode.WRITE, true);
        log.show(request.checks().configuration().ignoring(List.of(OutputCode.values())).judge(ofOutput.sorted()), threshold);
        List<String> outputs = steps.stream().filter(step -> step.change() != Change.REMOVE)
                .map(Step::path).toList();
        return new Fingerprint.Note(outputs, scaffolds, lacking(built));
    }

    private boolean isWritten(GeneratedFile file) {
        return file.ownership() == Ownership.GENERATED && WRITTEN.contains(file.root())
                && (mojo.tests() || file.root() != Root.GENERATED_TEST_JAVA);
    }

    private static OutputLayout layout() {
        return OutputLayout.standard().with(Root.GENERATED_JAVA, BuildFolders.SOURCES)
                .with(Root.GENERATED_TEST_JAVA, BuildFolders.TEST_SOURCES)
                .with(Root.GENERATED_RESOURCES, BuildFolders.RESOURCES);
    }

    /** What a pom asks for, in the words of the generator. */
    static GenerationRequest request(GenerateMojo mojo) throws MojoExecutionException {
        return request(mojo.settings(), mojo.project, mojo.packageName(), mojo.release(), mojo.runtime())
                .withTemplates(mojo.templates());
    }

    static GenerationRequest request(ModelSettings settings, MavenProject project, Optional<String> packageName,
            Optional<String> release, Optional<String> runtime) throws MojoExecutionException {
        ModelChecks checks = settings.checks();
        String chosen = runtime.or(() -> checks.configuration().runtime().map(SourceText::value))
                .orElse(GenerationRequest.DEFAULT_RUNTIME);
        if (!Runtimes.installed().ids().contains(chosen)) {
            throw new MojoExecutionException("there is no runtime \"" + chosen + "\"; there are "
                    + String.join(", ", Runtimes.installed().ids()));
        }
        return new GenerationRequest(settings.models(), project.getBasedir().toPath(),
                packageName.or(() -> checks.configuration().packageName().map(SourceText::value)),
                Releases.of(release, project.getProperties()), chosen, OutputMode.WRITE, false, OutputLayout.standard(), checks);
    }

    /** Without them javac would speak of a hundred missing symbols. */
    private List<String> lacking(List<BuiltProject> built) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (BuiltProject each : built) {
            each.files().stream().filter(file -> file.root() == Root.PROJECT && file.path().equals("pom.xml"))
                    .forEach(file -> PomComparison.dependencies(file.text()).forEach((key, line) ->
                            wanted.put(key, withValues(line, file.text()))));
        }
        wanted.values().removeIf(text -> text.contains("<scope>runtime</scope>")
                || !mojo.tests() && text.contains("<scope>test</scope>"));
        return mojo.dependencies().lacking(wanted).entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue()).toList();
    }

    /** A line with what the properties of its pom say, so that it can be pasted into another. */
    private static String withValues(String line, String pom) {
        return REFERENCE.matcher(line).replaceAll(found -> {
            Matcher value = Pattern.compile("<" + Pattern.quote(found.group(1)) + ">([^<]*)</").matcher(pom);
            return Matcher.quoteReplacement(value.find() ? value.group(1) : found.group());
        });
    }
}
