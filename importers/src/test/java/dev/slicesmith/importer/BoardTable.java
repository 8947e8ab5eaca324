package dev.slicesmith.importer;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints, per board, slices and specifications, and how the tests of the generated project go. Arguments are kinds of
 * boards; none means those that the Toolkit makes.
 */
public final class BoardTable {

    private static int happy;
    private static int happyGreen;

    private BoardTable() {}

    public static void main(String[] args) throws IOException {
        List<String> kinds = args.length > 0 ? List.of(args) : List.of("miro-config", "platform-index", "platform-backup", "slice");
        System.out.println("| board | slices | specifications | green | open | red | listed |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String kind : kinds) {
            for (Path file : SampleBoards.files(kind)) {
                print(file);
            }
        }
        System.out.println("happy paths: " + happy + ", of which green: " + happyGreen);
    }

    private static void print(Path file) throws IOException {
        ImportResult result = BoardImport.read(file, ImportOptions.DEFAULT, new Diagnostics());
        for (TranslatedModel model : result.models()) {
            Path folder = Files.createTempDirectory("board");
            try {
                GeneratedProject project = GeneratedProject.of(model, folder);
                String complaints = project.compile();
                GeneratedProject.Tests tests = complaints.isEmpty()
                        ? project.test() : new GeneratedProject.Tests(0, 0, List.of(complaints));
                long listed = count(model, SpecOutcome.Kind.LISTED);
                System.out.println("| " + file.getFileName() + " " + model.name() + " | " + model.slices() + " | "
                        + model.specs().size() + " | " + tests.green() + " | " + tests.open() + " | "
                        + tests.red().size() + " | " + listed + " |");
                tests.red().forEach(red -> System.out.println("    RED " + red));
            } catch (AssertionError e) {
                System.out.println("| " + file.getFileName() + " " + model.name() + " | NOT GENERATED " + e.getMessage());
            } finally {
                delete(folder);
            }
            model.specs().stream().filter(spec -> !spec.spec().expectsError() && !spec.spec().then().isEmpty())
                    .forEach(spec -> {
                        happy++;
                        happyGreen += spec.kind() == SpecOutcome.Kind.HOLDS ? 1 : 0;
                        if (System.getProperty("why") != null && spec.kind() != SpecOutcome.Kind.HOLDS) System.out.println("    WHY "+spec.kind()+" "+spec.spec().title()+": "+spec.why());
                    });
        }
    }

    private static long count(TranslatedModel model, SpecOutcome.Kind kind) {
        return model.specs().stream().filter(spec -> spec.kind() == kind).count();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
