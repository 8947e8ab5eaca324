package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.Ownership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the tool wrote: one sorted line per file. Committed with the project, it tells a file that the tool may replace
 * from one that a person has edited, and remembers which scaffolds were handed over.
 *
 * <pre>{@code
 * # slicesmith manifest 1 ...
 * pom.xml  <tab> 0b6f… <tab> scaffold  <tab> project
 * src/…    <tab> 91c2… <tab> generated <tab> slice Add item
 * }</pre>
 *
 * <p>A path may stand there twice, with two hashes: after a merge that kept both sides, and in the journal, which has
 * the old and the new hash of everything that a run is about to touch. A file with any of them is the tool's.
 */
final class Manifest {

    static final String HEADER = "# slicesmith manifest 1: what the tool wrote. Commit it; "
            + "in a merge conflict keep the lines of both sides.";

    /** In place of a hash: the scaffold was there before the tool came. */
    static final String NEVER_WRITTEN = "-".repeat(ContentHash.LENGTH);

    /**
     * A file of the manifest.
     *
     * @param path from the project's folder
     * @param hashes of what the tool wrote there
     * @param ownership who it belongs to
     * @param origin what in the model it comes from
     */
    record Entry(String path, SortedSet<String> hashes, Ownership ownership, String origin) {

        Entry {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(ownership, "ownership");
            Objects.requireNonNull(origin, "origin");
        }

        static Entry of(String path, String hash, Ownership ownership, String origin) {
            return new Entry(path, new TreeSet<>(List.of(hash)), ownership, origin);
        }

        private Entry merge(Entry other) {
            SortedSet<String> both = new TreeSet<>(hashes);
            both.addAll(other.hashes);
            return new Entry(path, both, ownership, origin);
        }
    }

    private final SortedMap<String, Entry> entries;

    private Manifest(SortedMap<String, Entry> entries) {
        this.entries = entries;
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    /** Of these entries; two of one path are merged, the first deciding whose and wherefrom. */
    static Manifest of(Collection<Entry> list) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        list.forEach(entry -> entries.merge(entry.path(), entry, Entry::merge));
        return new Manifest(entries);
    }

    /** Everything that this or the other knows. */
    Manifest and(Manifest other) {
        List<Entry> all = new ArrayList<>(entries.values());
        all.addAll(other.entries.values());
        return of(all);
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Entry entry : entries.values()) {
            for (String hash : entry.hashes()) {
                text.append(entry.path()).append('\t')
                        .append(hash).append('\t')
                        .append(ManifestReader.word(entry.ownership())).append('\t')
                        .append(oneLine(entry.origin())).append('\n');
            }
        }
        return text.toString();
    }

    /** Origins hold names that a person chose; a tab or line end in one must not break the line. */
    private static String oneLine(String origin) {
        StringBuilder line = new StringBuilder(origin);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
