package dev.slicesmith.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run was made of and what it made: if all of that is still so, there is nothing to do. Files are known by size and
 * time; those that are read by their content as well, as a checkout changes times. An edit that leaves both as they were
 * would go unnoticed; no editor, formatter or version control makes one.
 *
 * <p>Nothing here may name a class of the generator: an unchanged build must not load any.
 */
final class Fingerprint {

    private static final String ASKED = "asked ";
    private static final String INPUT = "in ";
    private static final String SCAFFOLD = "scaffold ";
    private static final String LACKING = "lacking ";
    private static final String OUTPUT = "out ";

    private final Path file;
    private final Path base;
    private final List<String> asked;
    private final List<InputFile> inputs;

    /**
     * Of a run that is about to begin.
     *
     * @param file where the last run noted its own
     * @param base the folder that outputs are named from
     * @param asked parameters and versions
     * @param inputs files and folders that are read
     */
    Fingerprint(Path file, Path base, List<String> asked, List<Path> inputs) throws IOException {
        this.file = file;
        this.base = base;
        this.asked = new ArrayList<>();
        for (String line : asked) {
            this.asked.add(ASKED + line.replace('\n', ' '));
        }
        this.inputs = InputFile.in(inputs);
    }

    /**
     * What the last run noted.
     *
     * @param outputs the files that it wrote, from the base folder
     * @param scaffolds the hand-written files that the code needs
     * @param lacking dependencies that the project did not have: {@code group:artifact}, a tab, and what to write in a pom
     */
    record Note(List<String> outputs, List<String> scaffolds, List<String> lacking) {}

    /** The note of the last run, if inputs and outputs are as they were then. */
    Optional<Note> unchanged() throws IOException {
        List<String> noted = noted();
        int head = asked.size() + inputs.size();
        if (noted.size() < head || !noted.subList(0, asked.size()).equals(asked)) {
            return Optional.empty();
        }
        boolean stale = false;
        for (int i = 0; i < inputs.size(); i++) {
            String line = noted.get(asked.size() + i);
            if (!line.startsWith(INPUT) || !inputs.get(i).isAsNoted(line.substring(INPUT.length()))) {
                return Optional.empty();
            }
            stale |= inputs.get(i).wantsNote(line);
        }
        List<String> made = noted.subList(head, noted.size());
        Optional<Note> note = note(made);
        if (note.isPresent() && stale) {
            write(head(), made);
        }
        return note;
    }

    /** Not line by line through a reader: that alone would take a tenth of an unchanged run. */
    private List<String> noted() throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            String text = Files.readString(file);
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                lines.add(text.substring(from, end));
                from = end + 1;
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return lines;
    }

    private Optional<Note> note(List<String> made) throws IOException {
        Note note = new Note(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : made) {
            if (line.startsWith(OUTPUT)) {
                int tab = line.indexOf('\t');
                String path = line.substring(tab + 1);
                if (!stamp(path).isSame(line, OUTPUT.length(), tab)) {
                    return Optional.empty();
                }
                note.outputs().add(path);
            } else if (line.startsWith(SCAFFOLD)) {
                note.scaffolds().add(line.substring(SCAFFOLD.length()));
            } else if (line.startsWith(LACKING)) {
                note.lacking().add(line.substring(LACKING.length()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(note);
    }

    /** Does not follow links: nothing that was written is one. */
    private Stamp stamp(String path) throws IOException {
        return Stamp.of(base.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** What is asked and read, to be taken before the work: what changes meanwhile has to count as changed. */
    List<String> head() throws IOException {
        List<String> lines = new ArrayList<>(asked);
        for (InputFile input : inputs) {
            lines.add(INPUT + input.note());
        }
        return lines;
    }

    /** Notes a finished run. */
    void write(List<String> head, Note note) throws IOException {
        List<String> made = new ArrayList<>();
        note.scaffolds().forEach(path -> made.add(SCAFFOLD + path));
        note.lacking().forEach(line -> made.add(LACKING + line));
        for (String path : note.outputs()) {
            made.add(OUTPUT + stamp(path) + "\t" + path);
        }
        write(head, made);
    }

    private void write(List<String> head, List<String> made) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "fingerprint", ".new");
        List<String> lines = new ArrayList<>(head);
        lines.addAll(made);
        Files.writeString(unfinished, String.join("\n", lines) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
