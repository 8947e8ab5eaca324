package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds bounded contexts below the paths that a user gave. Which file is a model's is seen by its lines that begin at
 * the left margin, so that a neighbour such as a Compose file is neither parsed nor complained about.
 */
final class Contexts {

    private static final int MAX_DEPTH = 12;
    private static final Set<String> NOT_MODELS = Set.of("target", "node_modules");
    private static final Set<String> SECTIONS = Set.of("model", "publishes", "types", "streams", "errors", "actors",
            "commands", "events", "views", "slices");
    private static final Comparator<Path> BY_NAME = Comparator.comparing(SourceFiles::display);

    private final Diagnostics diagnostics;

    Contexts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** What a folder holds: files of models, other YAML files, and folders; each in the order of names. */
    private record Folder(Path path, List<Part> parts, List<Path> folders) {

        long named() {
            long named = 0;
            for (Part part : parts) {
                named += part.named() ? 1 : 0;
            }
            return named;
        }
    }

    /** A file of a model, and whether it has {@code model:}. */
    private record Part(Path path, boolean named) {}

    List<ModelFiles> of(List<Path> paths) {
        List<ModelFiles> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                found.add(new ModelFiles(SourceFiles.display(path), List.of(path)));
                continue;
            }
            int before = found.size();
            folder(path, 0, found);
            if (found.size() == before) {
                diagnostics.report(Diagnostic.general(YamlCode.NO_MODEL, "no model in the folder "
                                + Texts.quoted(SourceFiles.display(path), 200))
                        .help("a model is a file *.yaml or *.yml with a line \"model: Shopping cart\""));
            }
        }
        return found;
    }

    private void folder(Path path, int depth, List<ModelFiles> found) {
        Folder folder = list(path, depth == 0);
        long named = folder.named();
        if (named > 1 && named == folder.parts().size()) {
            for (Part part : folder.parts()) {
                found.add(new ModelFiles(SourceFiles.display(part.path()), List.of(part.path())));
            }
        } else if (named > 0) {
            List<Path> files = new ArrayList<>();
            folder.parts().forEach(part -> files.add(part.path()));
            folder.folders().forEach(below -> parts(below, depth + 1, files));
            found.add(new ModelFiles(SourceFiles.display(path), files));
        }
        if (depth < MAX_DEPTH) {
            folder.folders().forEach(below -> folder(below, depth + 1, found));
        }
    }

    /** The files of folders that have no model of their own belong to the model above. */
    private void parts(Path path, int depth, List<Path> files) {
        Folder folder = list(path, false);
        if (folder.named() == 0 && depth < MAX_DEPTH) {
            folder.parts().forEach(part -> files.add(part.path()));
            folder.folders().forEach(below -> parts(below, depth + 1, files));
        }
    }

    private Folder list(Path path, boolean explain) {
        List<Part> parts = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Path entry : entries(path)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (!name.startsWith(".") && !NOT_MODELS.contains(name)) {
                    folders.add(entry);
                }
            } else if (isYaml(name)) {
                part(entry, explain).ifPresent(parts::add);
            }
        }
        return new Folder(path, parts, folders);
    }

    private List<Path> entries(Path path) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            stream.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException | SecurityException e) {
            diagnostics.report(Diagnostic.general(YamlCode.UNREADABLE, "cannot look into the folder "
                            + Texts.quoted(SourceFiles.display(path), 200))
                    .help("check that you may read it: " + e.getClass().getSimpleName()));
        }
        entries.sort(BY_NAME);
        return entries;
    }

    private static boolean isYaml(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".")
                && !name.equals("slicesmith.yaml") && !name.equals("slicesmith.yml");
    }

    /** A file that cannot be read is taken for a part, so that the reader says what is wrong with it. */
    private Optional<Part> part(Path path, boolean explain) {
        Optional<SourceFile> file = SourceFiles.read(path, new Diagnostics());
        if (file.isEmpty()) {
            return Optional.of(new Part(path, false));
        }
        boolean named = false;
        boolean part = false;
        String text = file.get().text();
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            String key = keyAt(text, start);
            named |= key.equals("model");
            part |= SECTIONS.contains(key);
        }
        if (!part && explain && !text.isBlank()) {
            diagnostics.report(Diagnostic.at(SourceSpan.startOf(file.get()), YamlCode.SKIPPED_FILE,
                    "this file has no section of a model and is left out"));
        }
        return part ? Optional.of(new Part(path, named)) : Optional.empty();
    }

    private static int nextLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i + 1;
            }
        }
        return text.length();
    }

    /** The word before a colon at the start of a line, quotes left out; empty if there is none. */
    private static String keyAt(String text, int start) {
        int from = text.charAt(start) == '"' || text.charAt(start) == '\'' ? start + 1 : start;
        int end = from;
        while (end < text.length() && end - from < 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int colon = end < text.length() && from > start && text.charAt(end) == text.charAt(start) ? end + 1 : end;
        return colon < text.length() && text.charAt(colon) == ':' ? text.substring(from, end) : "";
    }
}
