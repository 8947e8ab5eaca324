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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
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
            Scaffolds.of(project).forEach(file -> scaffolds.add(Scaffolds.path(file)));
            nameLackingDependencies(project);
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
        return new Fingerprint.Note(outputs, scaffolds);
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
    private void nameLackingDependencies(BuiltProject built) {
        Set<String> there = mojo.project.getDependencies().stream().map(FullGeneration::key).collect(Collectors.toSet());
        Optional<GeneratedFile> pom = built.files().stream()
                .filter(file -> file.root() == Root.PROJECT && file.path().equals("pom.xml")).findFirst();
        Map<String, String> wanted = pom.map(file -> PomComparison.dependencies(file.text())).orElse(Map.of());
        List<String> lacking = wanted.entrySet().stream()
                .filter(entry -> !there.contains(entry.getKey()) && !entry.getValue().contains("<scope>runtime</scope>"))
                .filter(entry -> mojo.tests() || !entry.getValue().contains("<scope>test</scope>"))
                .map(Map.Entry::getValue).toList();
        if (!lacking.isEmpty()) {
            mojo.getLog().warn("the generated code needs dependencies that this project does not have:");
            lacking.forEach(line -> mojo.getLog().warn("    " + line));
        }
    }

    private static String key(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }
}
