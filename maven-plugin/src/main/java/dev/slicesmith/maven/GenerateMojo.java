package dev.slicesmith.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

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

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Path base = target.toPath();
        BuildFolders folders = new BuildFolders(base, executionId());
        Fingerprint fingerprint = fingerprint();
        try {
            Optional<Fingerprint.Note> unchanged = fingerprint.unchanged(folders.fingerprint(), base);
            Fingerprint.Note note;
            if (unchanged.isPresent()) {
                note = unchanged.get();
                claim(note.outputs());
            } else {
                note = new FullGeneration(this, folders).run(this::claim);
                fingerprint.write(folders.fingerprint(), base, note.outputs(), note.scaffolds());
            }
            nameMissing(note.scaffolds());
            addToBuild(folders);
            getLog().info((unchanged.isPresent() ? "nothing has changed, " : "generated, ") + note.outputs().size()
                    + " files, in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        } catch (IOException e) {
            throw new MojoExecutionException("could not read or write: " + e.getMessage(), e);
        }
    }

    private Fingerprint fingerprint() throws MojoExecutionException {
        List<Path> inputs = new ArrayList<>(models());
        // A configuration beside the model decides as well.
        Path model = inputs.get(0);
        inputs.add((Files.isDirectory(model) ? model : model.toAbsolutePath().getParent()).resolve("slicesmith.yaml"));
        if (config != null) {
            inputs.add(config.toPath());
        }
        path(templates).ifPresent(inputs::add);
        inputs.add(project.getFile().toPath());
        return new Fingerprint(List.of("version " + version(), "package " + packageName, "release " + release,
                "runtime " + runtime, "tests " + tests, "templates " + templates, "profile " + profile, "failOn " + failOn), inputs);
    }

    /** Two executions that write one file would undo each other's work at every build. */
    private void claim(List<String> outputs) throws MojoExecutionException {
        @SuppressWarnings("unchecked")
        Map<String, String> claimed = (Map<String, String>) getPluginContext()
                .computeIfAbsent("files " + project.getId(), project -> new HashMap<String, String>());
        for (String path : outputs) {
            String other = claimed.putIfAbsent(path, executionId());
            if (other != null && !other.equals(executionId())) {
                throw new MojoExecutionException("the executions \"" + other + "\" and \"" + executionId()
                        + "\" both write " + path + "; give one of them another <packageName>");
            }
        }
    }

    private void nameMissing(List<String> scaffolds) {
        List<String> missing = scaffolds.stream()
                .filter(path -> !Files.exists(project.getBasedir().toPath().resolve(path)))
                .toList();
        if (!missing.isEmpty()) {
            getLog().warn("the model leaves decisions to hand-written classes that are not there:");
            missing.forEach(path -> getLog().warn("    " + path));
            getLog().warn("write them, or have `mvn slicesmith:scaffold` write a start for each");
        }
    }

    private void addToBuild(BuildFolders folders) {
        project.addCompileSourceRoot(folders.sources().toString());
        if (tests) {
            project.addTestCompileSourceRoot(folders.testSources().toString());
        }
        if (Files.isDirectory(folders.resources())) {
            Resource resource = new Resource();
            resource.setDirectory(folders.resources().toString());
            project.addResource(resource);
        }
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
