package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Many projects for one call of a compiler: what each carries along is there once, in a package that they share. Compiling
 * it again for each would take most of the time.
 */
public final class CarriedOnce {

    private static final String SHARED = "shared";

    private final Map<String, GeneratedFile> carried = new LinkedHashMap<>();
    private final List<GeneratedFile> own = new ArrayList<>();

    /** Adds a project. */
    public void add(List<GeneratedFile> files) {
        // A runtime of somebody's own may carry less.
        if (files.stream().noneMatch(file -> file.origin().equals("runtime"))) {
            own.addAll(files);
            return;
        }
        String packageName = packageName(files);
        String folder = packageName.replace('.', '/') + "/";
        List<String> moved = new ArrayList<>();
        for (GeneratedFile file : files) {
            if (isMoved(file)) {
                String path = SHARED + "/" + file.path().substring(folder.length());
                if (!carried.containsKey(path)) {
                    carried.put(path, with(file, path, file.text().replace(packageName + ".", SHARED + ".")));
                }
                if (file.origin().equals("support")) {
                    moved.add(file.path().substring(folder.length(), file.path().length() - ".java".length())
                            .replace('/', '.'));
                }
            }
        }
        // A slice may be called Runtime, too: its classes stand in the package itself, those of the library below it.
        Pattern spoken = Pattern.compile("\\b" + Pattern.quote(packageName) + "\\.(runtime\\.(?=[a-z])|(?:"
                + String.join("|", moved.stream().map(Pattern::quote).toList()) + ")\\b)");
        for (GeneratedFile file : files) {
            if (!isMoved(file)) {
                own.add(with(file, file.path(), told(file, spoken, folder)));
            }
        }
    }

    private static String packageName(List<GeneratedFile> files) {
        String path = files.stream().filter(file -> file.origin().equals("runtime")).findFirst().orElseThrow().path();
        return path.substring(0, path.indexOf("/runtime/")).replace('/', '.');
    }

    private static boolean isMoved(GeneratedFile file) {
        return file.root() == Root.GENERATED_JAVA
                && (file.origin().equals("runtime") || file.origin().equals("support"));
    }

    private static GeneratedFile with(GeneratedFile file, String path, String text) {
        return new GeneratedFile(file.root(), path, text, file.ownership(), file.origin());
    }

    private static String told(GeneratedFile file, Pattern spoken, String folder) {
        String text = spoken.matcher(file.text()).replaceAll(SHARED + ".$1");
        boolean beside = file.path().startsWith(folder + "support/");
        return beside ? text.replaceFirst(";\n", ";\n\nimport " + SHARED + ".support.*;\n") : text;
    }

    /** What all carry, by path. */
    public Map<String, GeneratedFile> carried() {
        return Collections.unmodifiableMap(carried);
    }

    /** All that is not carried. */
    public List<GeneratedFile> own() {
        return Collections.unmodifiableList(own);
    }

    /** Everything. */
    public List<GeneratedFile> files() {
        List<GeneratedFile> all = new ArrayList<>(carried.values());
        all.addAll(own);
        return all;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return own.isEmpty();
    }
}
