package dev.slicesmith.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates code and tests of a model into {@code target}, and adds them to the build. Nothing outside {@code target} is
 * written; hand-written classes that the code needs are named, and {@code slicesmith:scaffold} writes a start for each.
 * If nothing has changed, nothing is done.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SlicesmithMojo {

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

    /** Whether tests of the scenarios are generated, too. */
    @Parameter(property = "slicesmith.tests", defaultValue = "true")
    private boolean tests;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target;

    @Inject
    private ProjectDependenciesResolver dependencies;

    @Inject
    private BuildContext build;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        BuildFolders folders = new BuildFolders(target.toPath(), executionId());
        try {
            Fingerprint fingerprint = fingerprint(folders);
            Optional<Fingerprint.Note> unchanged = fingerprint.unchanged();
            Fingerprint.Note note;
            if (unchanged.isPresent()) {
                note = unchanged.get();
                claim(note.outputs());
            } else {
                List<String> head = fingerprint.head();
                note = new FullGeneration(this, folders).run(this::claim);
                fingerprint.write(head, note);
                tellIde(folders);
            }
            nameMissing(note);
            addToBuild(folders);
            getLog().info((unchanged.isPresent() ? "nothing has changed, " : "generated, ") + note.outputs().size()
                    + " files, in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        } catch (IOException e) {
            throw new MojoExecutionException("could not read or write: " + e.getMessage(), e);
        }
    }

    /** An IDE that runs the build would not see what was written behind its back. */
    private void tellIde(BuildFolders folders) {
        for (Path folder : List.of(folders.sources(), folders.testSources(), folders.resources())) {
            build.refresh(folder.toFile());
        }
    }

    private Fingerprint fingerprint(BuildFolders folders) throws MojoExecutionException, IOException {
        List<Path> inputs = new ArrayList<>(models());
        // A configuration beside the model decides as well.
        Path model = inputs.get(0);
        if (!Files.isDirectory(model)) {
            inputs.add(model.toAbsolutePath().resolveSibling("slicesmith.yaml"));
        }
        path(config).ifPresent(inputs::add);
        path(templates).ifPresent(inputs::add);
        inputs.add(project.getFile().toPath());
        List<String> asked = new ArrayList<>(List.of("package " + packageName, "release " + release,
                "target " + project.getProperties().getProperty("maven.compiler.target"), "runtime " + runtime,
                "tests " + tests, "templates " + templates, "profile " + profile, "failOn " + failOn,
                "sources " + project.getBuild().getSourceDirectory(),
                "dependencies " + project.getDependencies().stream().map(Dependency::getManagementKey).toList()));
        asked.addAll(PluginJars.of(getClass().getClassLoader()));
        inputs.addAll(PluginJars.folders(getClass().getClassLoader()));
        return new Fingerprint(folders.fingerprint(), folders.target(), asked, inputs);
    }

    /** Two executions that write one file would undo each other's work at every build. */
    private void claim(List<String> outputs) throws MojoExecutionException {
        @SuppressWarnings("unchecked")
        Map<String, String> claimed = (Map<String, String>) getPluginContext()
                .computeIfAbsent("files " + project.getId(), project -> new HashMap<String, String>());
        for (String path : outputs) {
            String other = claimed.putIfAbsent(path, executionId());
            if (other != null && !other.equals(executionId())) {
                throw new MojoExecutionException("the executions " + named(other) + " and " + named(executionId())
                        + " both write " + path + "; give one of them another <packageName>");
            }
        }
    }

    private String named(String id) {
        return "\"" + id + "\"" + new PomPlace(project, execution()).execution(id).map(place -> " (" + place + ")").orElse("");
    }

    private void nameMissing(Fingerprint.Note note) {
        List<String> missing = note.scaffolds().stream().filter(path -> !Files.exists(Path.of(path))).toList();
        if (!missing.isEmpty()) {
            getLog().warn("the model leaves decisions to hand-written classes that are not there:");
            Path base = project.getBasedir().toPath();
            missing.forEach(path -> getLog().warn("    " + base.relativize(Path.of(path))));
            getLog().warn("write them, or have `" + TypedGoal.command(project, execution(), executionId(), "scaffold")
                    + "` write a start for each");
        }
        nameLacking(note.lacking());
    }

    /** What lacked may come through another dependency by now. */
    private void nameLacking(List<String> noted) {
        Map<String, String> lacking = new LinkedHashMap<>();
        for (String line : noted) {
            int tab = line.indexOf('\t');
            lacking.put(line.substring(0, tab), line.substring(tab + 1));
        }
        Collection<String> lines = lacking.isEmpty() ? List.of() : dependencies().lacking(lacking).values();
        if (!lines.isEmpty()) {
            getLog().warn("the generated code needs dependencies that this project does not have:");
            lines.forEach(line -> getLog().warn("    " + line));
        }
    }

    private void addToBuild(BuildFolders folders) {
        project.addCompileSourceRoot(folders.sources().toString());
        if (tests) {
            project.addTestCompileSourceRoot(folders.testSources().toString());
        }
        String resources = folders.resources().toString();
        if (Files.isDirectory(folders.resources())
                && project.getResources().stream().noneMatch(there -> there.getDirectory().equals(resources))) {
            Resource resource = new Resource();
            resource.setDirectory(resources);
            project.addResource(resource);
        }
    }

    /** Only looked at if something seems to be lacking: it takes time. */
    Dependencies dependencies() {
        return new Dependencies(project, session(), dependencies);
    }

    Optional<String> packageName() {
        return Optional.ofNullable(packageName);
    }

    Optional<String> release() {
        return Optional.ofNullable(release);
    }

    Optional<String> runtime() {
        return Optional.ofNullable(runtime);
    }

    Optional<Path> templates() {
        return path(templates);
    }

    boolean tests() {
        return tests;
    }
}
