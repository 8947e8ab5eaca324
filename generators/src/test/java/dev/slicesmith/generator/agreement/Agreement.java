package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.GeneratedTests;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles what comes out of several models at once, runs their tests, and compares with the interpreter. */
final class Agreement {

    private static final String SHARED = "com.example.shared.";

    private final Path folder;
    private final Function<AgreedModel, Runtime> runtimes;
    private final Set<String> carried = new HashSet<>();
    private int batches;

    /**
     * Judges what runtimes make of models.
     *
     * @param folder takes classes
     * @param runtimes which one for which model
     */
    Agreement(Path folder, Function<AgreedModel, Runtime> runtimes) {
        this.folder = folder;
        this.runtimes = runtimes;
    }

    /** What goes different ways; the packages of the models are {@code com.example.m0} and so on. */
    String disagreements(List<AgreedModel> models) throws IOException {
        Path once = Files.createDirectories(folder.resolve("carried"));
        Path classes = Files.createDirectories(folder.resolve("batch" + batches++));
        List<GeneratedFile> carriedFiles = new ArrayList<>();
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            addFiles(models.get(i), i, files, carriedFiles);
        }
        List<Path> libraries = new ArrayList<>(Javac.libraries());
        libraries.add(once);
        List<String> complaints = new ArrayList<>();
        if (!carriedFiles.isEmpty()) {
            complaints.addAll(Javac.complaints(carriedFiles, JavaRelease.JAVA_17, once, libraries));
        }
        complaints.addAll(Javac.complaints(files, JavaRelease.JAVA_17, classes, libraries));
        if (!complaints.isEmpty()) {
            StringBuilder text = new StringBuilder();
            complaints.subList(0, Math.min(10, complaints.size())).forEach(complaint -> text.append(complaint)
                    .append('\n').append(line(files, complaint)).append('\n'));
            return text + (complaints.get(0).contains("com/example/m") ? models.get(number(complaints.get(0))).yaml() : "");
        }
        Map<String, String> outcomes = GeneratedTests.runByFullName(classes, once);
        delete(classes);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < models.size() && text.length() < 20_000; i++) {
            String begin = "com.example.m" + i + ".";
            compare(models.get(i), outcomes, begin, text);
        }
        return text.toString();
    }

    /** The lines that the compiler complains about. */
    static String line(List<GeneratedFile> files, String complaint) {
        String[] place = complaint.split(":", 3);
        List<String> lines = files.stream().filter(file -> ("/" + Generated.path(file)).equals(place[0]))
                .findFirst().map(file -> file.text().lines().toList()).orElse(List.of());
        if (lines.isEmpty()) {
            return "";
        }
        int number = Integer.parseInt(place[1]);
        return String.join("\n", lines.subList(Math.max(0, number - 14), Math.min(lines.size(), number + 3)));
    }

    private static int number(String complaint) {
        return Integer.parseInt(complaint.replaceFirst("(?s).*?com/example/m([0-9]+)/.*", "$1"));
    }

    /** What all projects carry alike is compiled once. */
    private void addFiles(AgreedModel model, int number, List<GeneratedFile> files, List<GeneratedFile> once) {
        String base = "com.example.m" + number + ".";
        List<GeneratedFile> all =
                Generated.of(runtimes.apply(model), JavaRelease.JAVA_17, "model.yaml", model.yaml());
        // A slice may have the name of one of these packages: its classes stay where they are.
        Pattern moved = Pattern.compile(all.stream()
                .filter(file -> !isCarried(file) && (isIn(file, base + "support") || isIn(file, base + "runtime")))
                .map(file -> name(file).replace(".java", ""))
                .collect(Collectors.joining("|", base.replace(".", "\\.") + "(support|runtime)\\.(?!(?:", ")\\b)")));
        for (GeneratedFile file : all) {
            if (!isCarried(file)) {
                String text = moved.matcher(file.text()).replaceAll(SHARED + "$1.");
                files.add(with(file, file.path(), isIn(file, base + "support")
                        ? text.replaceFirst(";", ";\n\nimport " + SHARED + "support.*;") : text));
                continue;
            }
            String path = file.path().replace(base.replace('.', '/'), SHARED.replace('.', '/'));
            if (carried.add(path)) {
                once.add(with(file, path, file.text().replace(base, SHARED)));
            }
        }
    }

    private static GeneratedFile with(GeneratedFile file, String path, String text) {
        return new GeneratedFile(file.root(), path, text, file.ownership(), file.origin());
    }

    /** Tens of thousands of models would fill a disk. */
    private static void delete(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isIn(GeneratedFile file, String packageName) {
        return file.path().equals(packageName.replace('.', '/') + "/" + name(file));
    }

    private static boolean isCarried(GeneratedFile file) {
        return List.of("fixture", "support", "runtime").contains(file.origin());
    }

    private static String name(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private static void compare(AgreedModel model, Map<String, String> outcomes, String begin, StringBuilder text) {
        for (Map.Entry<String, List<ScenarioResult>> entry : model.verdicts().entrySet()) {
            List<String> found = outcomes.entrySet().stream()
                    .filter(outcome -> outcome.getKey().startsWith(begin)
                            && outcome.getKey().replaceAll("#[0-9]+$", "").endsWith("." + entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            List<Verdict> generated = found.stream().map(Agreement::verdict).sorted().toList();
            if (!entry.getValue().stream().map(ScenarioResult::verdict).sorted().toList().equals(generated)) {
                text.append(entry.getKey()).append(": on the model ");
                entry.getValue().forEach(result -> text.append(result.verdict()).append(' ')
                        .append(result.differences()).append(result.open()));
                text.append("\n  in the generated code ").append(found).append('\n').append(model.yaml()).append('\n');
                return;
            }
        }
    }

    private static Verdict verdict(String outcome) {
        return outcome.isEmpty() ? Verdict.PASSED : outcome.contains("OpenDecision: ") ? Verdict.OPEN : Verdict.FAILED;
    }
}
