package dev.slicesmith.importer;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints, per board, slices and specifications, and how the tests of the generated project go. Arguments are kinds of
 * boards; none means those that the Toolkit makes.
 */
public final class BoardTable {

    private int happy;
    private int happyGreen;

    private BoardTable() {}

    public static void main(String[] args) throws IOException {
        List<String> kinds =
                args.length > 0 ? List.of(args) : List.of("miro-config", "platform-index", "platform-backup", "slice");
        new BoardTable().print(kinds);
    }

    private void print(List<String> kinds) throws IOException {
        System.out.println("| board | slices | specifications | green | open | red | listed |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String kind : kinds) {
            for (Path file : SampleBoards.files(kind)) {
                for (TranslatedModel model : BoardImport.read(file, ImportOptions.DEFAULT, new Diagnostics()).models()) {
                    row(file.getFileName() + ": " + model.name(), model);
                    count(model);
                }
            }
        }
        System.out.println();
        System.out.println(happyGreen + " of " + happy + " specifications without an expected error are green");
    }

    private static void row(String name, TranslatedModel model) throws IOException {
        Path folder = Files.createTempDirectory("board");
        try {
            GeneratedProject project = GeneratedProject.of(model, folder);
            String complaints = project.compile();
            GeneratedProject.Tests tests = complaints.isEmpty()
                    ? project.test() : new GeneratedProject.Tests(0, 0, List.of(complaints));
            long listed = model.specs().stream().filter(spec -> spec.kind() == SpecOutcome.Kind.LISTED).count();
            System.out.println("| " + name + " | " + model.slices() + " | " + model.specs().size() + " | "
                    + tests.green() + " | " + tests.open() + " | " + tests.red().size() + " | " + listed + " |");
            tests.red().forEach(red -> System.out.println("red: " + red));
        } catch (AssertionError e) {
            System.out.println("| " + name + " | not generated: " + e.getMessage() + " |");
        } finally {
            delete(folder);
        }
    }

    private void count(TranslatedModel model) {
        for (SpecOutcome spec : model.specs()) {
            if (!spec.spec().expectsError() && !spec.spec().then().isEmpty()) {
                happy++;
                happyGreen += spec.kind() == SpecOutcome.Kind.HOLDS ? 1 : 0;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
