package dev.slicesmith.generator.wiring;

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
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes of the runtime library that the project needs: those that other code names, and those that they name in
 * turn. Stands before the artifact that carries the {@code support} package.
 */
public final class RuntimeArtifact implements Artifact {

    private final Layout layout;
    private final List<String> roots;
    private final CarriedLibrary library;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Carries what is used.
     *
     * @param library where it comes from
     * @param roots classes that every project of this kind uses, such as {@code app.Application}: with them it can begin
     *     while others are still built
     */
    public RuntimeArtifact(Layout layout, CarriedLibrary library, List<String> roots) {
        this.layout = layout;
        this.library = library;
        this.roots = List.copyOf(roots);
    }

    /** Its files have packages of their own, and which they are is known only in the end. */
    @Override
    public void declare(Declarations declarations) {}

    @Override
    public List<GeneratedFile> generate() {
        roots.forEach(this::need);
        return needed();
    }

    @Override
    public List<GeneratedFile> generateRest() {
        layout.usedRuntime().forEach(this::need);
        return needed();
    }

    private List<GeneratedFile> needed() {
        List<GeneratedFile> files = new ArrayList<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            String text = library.runtime(name, layout.runtimePackage(), layout.supportPackage());
            files.add(new GeneratedFile(Root.GENERATED_JAVA, JavaFileWriter.path(layout.runtime(name)), text,
                    Ownership.GENERATED, "runtime"));
            neighbours(name, text);
            imports(text);
        }
        return files;
    }

    private void need(String name) {
        if (seen.add(name)) {
            open.push(name);
        }
    }

    /** What it names without an import. */
    private void neighbours(String name, String text) {
        String packageName = name.substring(0, name.lastIndexOf('.'));
        for (String word : CarriedSource.capitalWords(text)) {
            if (library.hasRuntime(packageName, word)) {
                need(packageName + "." + word);
            }
        }
    }

    /** What it names in full, in an import or in a comment. */
    private void imports(String text) {
        mentions(text, layout.runtimePackage() + ".").forEach(this::need);
        for (String name : mentions(text, layout.supportPackage() + ".")) {
            layout.support(name);
        }
    }

    /** The classes behind this package's name. */
    private static Set<String> mentions(String text, String packageName) {
        Set<String> names = new HashSet<>();
        for (int at = text.indexOf(packageName); at >= 0; at = text.indexOf(packageName, at + 1)) {
            String name = nameAt(text, at + packageName.length());
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The name that begins here, up to its first part with a capital: a class, not what is in it. */
    private static String nameAt(String text, int start) {
        int end = start;
        while (true) {
            int from = end;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            if (end > from && Character.isUpperCase(text.charAt(from))) {
                return text.substring(start, end);
            }
            if (end == from || end == text.length() || text.charAt(end) != '.') {
                return "";
            }
            end++;
        }
    }
}
