package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.GeneratedTests;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles what comes out of several models at once, runs their tests, and compares with the interpreter. */
final class Agreement {

    private static final String SHARED = "com.example.shared.support";

    private final Path classes;

    Agreement(Path classes) {
        this.classes = classes;
    }

    /** What goes different ways; the packages of the models are {@code com.example.m0} and so on. */
    String disagreements(List<AgreedModel> models) throws IOException {
        Files.createDirectories(classes);
        List<GeneratedFile> files = new ArrayList<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < models.size(); i++) {
            addFiles(models.get(i), i, files, shared);
        }
        List<String> complaints = Javac.complaints(files, JavaRelease.JAVA_17, classes);
        if (!complaints.isEmpty()) {
            StringBuilder text = new StringBuilder();
            complaints.subList(0, Math.min(10, complaints.size())).forEach(complaint -> text.append(complaint)
                    .append('\n').append(line(files, complaint)).append('\n'));
            return text + (complaints.get(0).contains("com/example/m") ? models.get(number(complaints.get(0))).yaml() : "");
        }
        Map<String, String> outcomes = GeneratedTests.runByFullName(classes);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < models.size() && text.length() < 20_000; i++) {
            String begin = "com.example.m" + i + ".";
            compare(models.get(i), outcomes, begin, text);
        }
        return text.toString();
    }

    /** The lines that the compiler complains about. */
    private static String line(List<GeneratedFile> files, String complaint) {
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
    private static void addFiles(AgreedModel model, int number, List<GeneratedFile> files, Set<String> shared) {
        String own = "com.example.m" + number + ".support";
        List<GeneratedFile> all = Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "model.yaml", model.yaml());
        String ofModel = all.stream()
                .filter(file -> isSupport(file, own) && !isCarried(file))
                .map(file -> name(file).replace(".java", ""))
                .collect(Collectors.joining("|", own.replace(".", "\\.") + "\\.(?!(", ")\\b)"));
        for (GeneratedFile file : all) {
            boolean carried = isSupport(file, own) && isCarried(file);
            if (carried && !shared.add(name(file))) {
                continue;
            }
            String path = carried ? SHARED.replace('.', '/') + "/" + name(file) : file.path();
            String text = carried ? file.text().replace(own, SHARED) : file.text().replaceAll(ofModel, SHARED + ".");
            String imported = isSupport(file, own) && !carried
                    ? text.replaceFirst(";", ";\n\nimport " + SHARED + ".*;") : text;
            files.add(new GeneratedFile(file.root(), path, imported, file.ownership(), file.origin()));
        }
    }

    private static boolean isSupport(GeneratedFile file, String own) {
        return file.path().equals(own.replace('.', '/') + "/" + name(file));
    }

    private static boolean isCarried(GeneratedFile file) {
        return file.origin().equals("fixture") || file.origin().equals("support");
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
