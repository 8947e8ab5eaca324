package dev.slicesmith.importer;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints, per board, slices and specifications, how the tests of the generated project go, and why happy paths are not
 * green. Arguments are kinds of boards; none means all that may have specifications.
 */
public final class BoardTable {

    private final Map<String, int[]> happy = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    private BoardTable() {}

    public static void main(String[] args) throws IOException {
        List<String> kinds = args.length > 0 ? List.of(args)
                : List.of("miro-config", "platform-index", "platform-backup", "slice", "emlang", "giraflow");
        new BoardTable().print(kinds);
    }

    private void print(List<String> kinds) throws IOException {
        BoardProjects projects = new BoardProjects(Files.createTempDirectory("boards"));
        for (String kind : kinds) {
            projects.addAll(SampleBoards.files(kind));
            for (Path file : SampleBoards.files(kind)) {
                BoardImport.read(file, ImportOptions.DEFAULT, new Diagnostics()).models().forEach(model -> count(kind, model));
            }
        }
        System.out.println(projects.compile());
        System.out.println("| board | slices | specifications | green | open | red | listed |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (BoardProjects.Entry entry : projects.entries()) {
            if (!entry.model().specs().isEmpty()) {
                row(entry);
            }
        }
        happy.forEach((kind, counts) -> System.out.println(kind + ": " + counts[0] + " of " + counts[1]
                + " happy paths are green; " + counts[2] + " more speak of what is not on the board"));
        reasons.forEach((reason, times) -> System.out.println(times + " × " + reason));
    }

    private static void row(BoardProjects.Entry entry) throws IOException {
        GeneratedProject.Tests tests = entry.project().test();
        long listed = entry.model().specs().stream().filter(spec -> spec.kind() == SpecOutcome.Kind.LISTED).count();
        System.out.println("| " + entry.name() + " | " + entry.model().slices() + " | " + entry.model().specs().size()
                + " | " + tests.green() + " | " + tests.open() + " | " + tests.red().size() + " | " + listed + " |");
        tests.red().forEach(red -> System.out.println("red: " + red));
    }

    private void count(String kind, TranslatedModel model) {
        int[] counts = happy.computeIfAbsent(kind, name -> new int[3]);
        for (SpecOutcome spec : model.specs()) {
            if (spec.spec().expectsError() || spec.spec().then().isEmpty()) {
                continue;
            }
            boolean absent = spec.why().endsWith("is not on the board");
            counts[absent ? 2 : 1]++;
            counts[0] += spec.kind() == SpecOutcome.Kind.HOLDS ? 1 : 0;
            if (spec.kind() != SpecOutcome.Kind.HOLDS) {
                String reason = spec.why().replaceAll("\"[^\"]*\"", "…").replaceAll("nothing tells .*", "nothing tells …");
                reasons.merge(spec.kind() + ": " + reason, 1, Integer::sum);
            }
        }
    }
}
