package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a manifest or journal and reports, with its line, what it cannot take. */
final class ManifestReader {

    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
    private static final Pattern HEADER = Pattern.compile("# slicesmith manifest (\\d+).*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + ContentHash.LENGTH + "}|-{"
            + ContentHash.LENGTH + "}");
    private static final String VERSION = "1";

    private final SourceFile file;
    private final Diagnostics findings;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    private ManifestReader(SourceFile file, Diagnostics findings) {
        this.file = file;
        this.findings = findings;
    }

    static Manifest read(SourceFile file, Diagnostics findings) {
        ManifestReader reader = new ManifestReader(file, findings);
        for (int line = 1; line <= file.lineCount(); line++) {
            reader.readLine(line, file.line(line));
        }
        return Manifest.of(reader.entries);
    }

    static String word(Ownership ownership) {
        return ownership.name().toLowerCase(Locale.ROOT);
    }

    private void readLine(int number, String line) {
        if (CONFLICT.matcher(line).matches()) {
            findings.report(Diagnostic.at(span(number, line), OutputCode.MANIFEST_CONFLICT,
                            "the manifest has a merge conflict")
                    .help("delete the lines with the conflict markers, keep the lines of both sides, and run again"));
            return;
        }
        if (line.isBlank() || line.startsWith("#")) {
            requireKnownVersion(number, line);
            return;
        }
        Optional<Manifest.Entry> entry = entry(line);
        if (entry.isEmpty()) {
            unreadable(number, line, "not a line of a manifest: path, hash, owner and origin, with tabs between");
        }
        entry.ifPresent(entries::add);
    }

    private void requireKnownVersion(int number, String line) {
        var header = HEADER.matcher(line);
        if (header.matches() && !header.group(1).equals(VERSION)) {
            unreadable(number, line, "this manifest was written by a newer version of the tool");
        }
    }

    private static Optional<Manifest.Entry> entry(String line) {
        String[] parts = line.split("\t", -1);
        // The path guard stands here too: a manifest that came with somebody's project must not name files outside it.
        if (parts.length != 4 || !HASH.matcher(parts[1]).matches() || PathGuard.problem(parts[0]).isPresent()) {
            return Optional.empty();
        }
        for (Ownership ownership : Ownership.values()) {
            if (word(ownership).equals(parts[2])) {
                return Optional.of(Manifest.Entry.of(parts[0], parts[1], ownership, parts[3]));
            }
        }
        return Optional.empty();
    }

    private void unreadable(int number, String line, String message) {
        findings.report(Diagnostic.at(span(number, line), OutputCode.MANIFEST_UNREADABLE, message)
                .help("take " + file.path() + " from version control, or delete it: files as the tool writes them are "
                        + "recognised, others are named and kept"));
    }

    private SourceSpan span(int number, String line) {
        return new SourceSpan(file, number, 1, number, line.codePointCount(0, line.length()) + 1);
    }
}
