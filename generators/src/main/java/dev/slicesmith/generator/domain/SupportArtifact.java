package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.java.CarriedLibrary;
import dev.slicesmith.generator.java.CarriedSource;
import dev.slicesmith.generator.java.JavaFileWriter;
import dev.slicesmith.generator.naming.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes of the support package that other code of the project names, and those that they name in turn: it looks
 * at what other artifacts asked the layout for. What only tests stand on goes there.
 */
public final class SupportArtifact implements Artifact {

    private static final Set<String> OF_TESTS = Set.of("InMemoryEngine", "InMemoryEvents", "InMemoryRows", "Automation",
            "Reaction", "TodoList", "Recorded");

    private final Layout layout;
    private final CarriedLibrary library;
    private final List<String> always;
    private final Set<String> seen = new HashSet<>();

    /**
     * Carries what was asked for.
     *
     * @param always classes that are carried in any case, such as those that the tests' fixture stands on
     */
    public SupportArtifact(Layout layout, List<String> always) {
        this(layout, new CarriedLibrary(), always);
    }

    /** What a whole domain and its tests stand on, out of a library that others use, too. */
    public static SupportArtifact ofDomain(Layout layout, CarriedLibrary library) {
        return new SupportArtifact(layout, library, List.of("InMemoryEngine", "OpenDecision", "Rejection"));
    }

    private SupportArtifact(Layout layout, CarriedLibrary library, List<String> always) {
        this.layout = layout;
        this.library = library;
        this.always = List.copyOf(always);
    }

    /** Its files have a package of their own, and which they are is known only in the end. */
    @Override
    public void declare(Declarations declarations) {}

    @Override
    public List<GeneratedFile> generate() {
        return carried(always);
    }

    @Override
    public List<GeneratedFile> generateRest() {
        return carried(layout.usedSupport());
    }

    private List<GeneratedFile> carried(Collection<String> names) {
        Deque<String> open = new ArrayDeque<>(names);
        List<GeneratedFile> files = new ArrayList<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name) && library.hasSupport(name)) {
                ClassName moved = layout.support(name);
                String text = library.support(name, moved.packageName());
                Root root = OF_TESTS.contains(name) ? Root.GENERATED_TEST_JAVA : Root.GENERATED_JAVA;
                files.add(new GeneratedFile(
                        root, JavaFileWriter.path(moved), text, Ownership.GENERATED, "support"));
                open.addAll(CarriedSource.capitalWords(text));
            }
        }
        return files;
    }
}
