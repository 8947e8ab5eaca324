package dev.slicesmith.importer;

import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.write.ModelWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Projects of many boards, each in a package of its own, so that one call of a compiler takes them all: that is what makes
 * it affordable to build every board. What is the same model under another name is there once.
 */
final class BoardProjects {

    /**
     * One of them.
     *
     * @param name of board and context
     * @param model as imported
     * @param project as generated
     */
    record Entry(String name, TranslatedModel model, GeneratedProject project) {}

    private final Path folder;
    private final String runtime;
    private final CarriedOnce carried;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    BoardProjects(Path folder) {
        this(folder, "plain");
    }

    BoardProjects(Path folder, String runtime) {
        this.folder = folder;
        this.runtime = runtime;
        this.carried = new CarriedOnce(folder.resolve("carried"));
    }

    /** Imports boards and generates a project for each of their models. */
    void addAll(List<Path> boards) throws IOException {
        for (Path board : boards) {
            for (TranslatedModel model : BoardImport.read(board, ImportOptions.DEFAULT, new Diagnostics()).models()) {
                add(board.getFileName() + ": " + model.name(), model, model.model());
            }
        }
    }

    /** Generates a project for a model, unless it is there. */
    void add(String name, TranslatedModel model, ModelSyntax syntax) throws IOException {
        String text = ModelWriter.write(syntax);
        if (known.add(text)) {
            String own = folder.getFileName().toString().replaceAll("[^a-z]", "") + ".b" + (entries.size() + 1);
            String packaged = text.replaceFirst("(?m)^package: .*\n", "")
                    .replaceFirst("(?m)^(model: .*)\n", "$1\npackage: " + own + "\n");
            entries.add(new Entry(name, model, GeneratedProject.ofText(packaged, folder.resolve(own), classes(), runtime)));
            carried.take(folder.resolve(own).resolve("project"), own);
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** What the compiler of this JVM says of all of them; empty if nothing. */
    String compile() throws IOException {
        return Javac.here(sources(), classes());
    }

    /** What the compiler of another JDK says of all of them; empty if nothing. */
    String compile(Path jdk) throws IOException {
        return Javac.of(jdk, sources(), Files.createDirectories(folder.resolve("other")));
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(carried.sources());
        for (Entry entry : entries) {
            sources.addAll(entry.project().sources());
        }
        return sources;
    }
}
