package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets only such paths through as stay in the project and mean the same file on every system. It judges text alone;
 * {@link DirectorySink} resolves the path once more and refuses symbolic links on the way.
 */
final class PathGuard {

    private static final String NOT_PORTABLE = "\\:*?\"<>|";

    /** File systems take 255 at most; the unfinished file and the copy of a replaced one have longer names. */
    private static final int LONGEST_NAME = 200;

    private final OutputLayout layout;
    private final Diagnostics findings;

    /** Every path and every folder on the way to it, by its lower case: as it is written. */
    private final Map<String, String> spellings = new HashMap<>();

    private final SortedMap<String, GeneratedFile> accepted = new TreeMap<>();

    private PathGuard(OutputLayout layout, Diagnostics findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** The files by path, sorted; what is refused is reported. */
    static SortedMap<String, GeneratedFile> check(
            List<GeneratedFile> files, OutputLayout layout, Diagnostics findings) {
        PathGuard guard = new PathGuard(layout, findings);
        files.forEach(guard::admit);
        guard.accepted.keySet().forEach(guard::requireNoFolderOfThatName);
        return guard.accepted;
    }

    /** What is wrong with a path from the project's folder, if anything. */
    static Optional<String> problem(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c > '~' || NOT_PORTABLE.indexOf(c) >= 0) {
                return Optional.of("has a character that not every file system takes");
            }
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return Optional.of("leaves its folder");
            }
            if (name.length() > LONGEST_NAME) {
                return Optional.of("has a name longer than " + LONGEST_NAME + " characters");
            }
            if (name.endsWith(".") || name.endsWith(" ")) {
                return Optional.of("has a name that ends in a dot or blank");
            }
        }
        String first = path.split("/", 2)[0].toLowerCase(Locale.ROOT);
        return first.equals(StateFolder.NAME) || first.equals(".git")
                ? Optional.of("is in a folder kept for the tool or for version control")
                : Optional.empty();
    }

    private void admit(GeneratedFile file) {
        Optional<String> problem = problem(file.path()).or(() -> problem(layout.path(file)));
        if (problem.isPresent()) {
            report(OutputCode.OUTSIDE_PROJECT,
                    "path \"" + shortened(file.path()) + "\" of " + file.origin() + " " + problem.get());
            return;
        }
        String path = layout.path(file);
        GeneratedFile other = accepted.putIfAbsent(path, file);
        if (other != null) {
            report(OutputCode.DUPLICATE_PATH, "\"" + path + "\" comes both of " + other.origin() + " and of "
                    + file.origin());
            return;
        }
        requireOneSpelling(path);
    }

    private void requireOneSpelling(String path) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String part = end < 0 ? path : path.substring(0, end);
            String other = spellings.putIfAbsent(folded(part), part);
            if (other != null && !other.equals(part)) {
                report(OutputCode.CASE_CLASH, "\"" + part + "\" and \"" + other + "\" differ only in case");
                return;
            }
            if (end < 0) {
                return;
            }
        }
    }

    private void requireNoFolderOfThatName(String path) {
        SortedMap<String, GeneratedFile> below = accepted.subMap(path + "/", path + "0");
        if (!below.isEmpty()) {
            report(OutputCode.DUPLICATE_PATH, "\"" + path + "\" is a file and also the folder of \""
                    + below.firstKey() + "\"");
        }
    }

    private static String shortened(String path) {
        return path.length() <= 2 * LONGEST_NAME ? path : path.substring(0, 2 * LONGEST_NAME) + "…";
    }

    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private void report(OutputCode code, String message) {
        findings.report(Diagnostic.general(code, message)
                .help("give one of the elements another name with `java:`"));
    }
}
