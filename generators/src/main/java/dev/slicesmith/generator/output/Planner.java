package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.parallel.Parallel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Compares what should be there with what is there and with what the manifest remembers. It reads and never writes.
 *
 * <p>The one question about each file is whether a byte in it may be a person's. It cannot be if the content's hash is
 * one that the tool wrote at that path, or if the content is what the tool would write now.
 */
final class Planner {

    private final FileSink sink;
    private final boolean adopt;
    private final Diagnostics findings;

    /** What finished runs wrote: the memory of scaffolds that were handed over. */
    private final Manifest manifest;

    /** That, and what a killed run may have written. */
    private final Manifest known;

    /** Hashes by lower-case path: on some systems a file renamed in case only is still the old file. */
    private final Map<String, Set<String>> hashes = new HashMap<>();

    /**
     * What stands at a path and what should.
     *
     * @param found the hash of what stands there; empty if that is no file
     * @param wanted the hash of what should
     */
    private record Look(String path, GeneratedFile file, FileSink.Kind kind, String found, String wanted) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Manifest.Entry> entries = new ArrayList<>();

    Planner(FileSink sink, boolean adopt, Diagnostics findings, Manifest manifest, Manifest journal) {
        this.sink = sink;
        this.adopt = adopt;
        this.findings = findings;
        this.manifest = manifest;
        this.known = manifest.and(journal);
        for (Manifest.Entry entry : known.entries()) {
            hashes.computeIfAbsent(PathGuard.folded(entry.path()), path -> new HashSet<>()).addAll(entry.hashes());
        }
    }

    OutputPlan plan(SortedMap<String, GeneratedFile> files, OutputLayout layout, OutputPlan.State before)
            throws IOException {
        for (Look look : look(files)) {
            planFile(look);
        }
        for (Manifest.Entry entry : known.entries()) {
            if (!files.containsKey(entry.path())) {
                planStale(entry);
            }
        }
        for (String folder : layout.ownFolders()) {
            reportStrays(folder, files.keySet());
        }
        steps.sort(Comparator.comparing(Step::path));
        Manifest next = Manifest.of(entries);
        return new OutputPlan(steps, next.text(), next.and(known).text(), before);
    }

    private List<Look> look(SortedMap<String, GeneratedFile> files) throws IOException {
        List<Map.Entry<String, GeneratedFile>> entries = List.copyOf(files.entrySet());
        if (sink.isConcurrent()) {
            return Parallel.map(entries, this::look);
        }
        List<Look> looks = new ArrayList<>(entries.size());
        for (Map.Entry<String, GeneratedFile> entry : entries) {
            looks.add(look(entry));
        }
        return looks;
    }

    private Look look(Map.Entry<String, GeneratedFile> entry) throws IOException {
        String path = entry.getKey();
        FileSink.Kind kind = sink.kind(path);
        String found = kind == FileSink.Kind.FILE ? ContentHash.of(sink.read(path)) : "";
        return new Look(path, entry.getValue(), kind, found, ContentHash.of(entry.getValue().text()));
    }

    private void planFile(Look look) throws IOException {
        String path = look.path();
        GeneratedFile file = look.file();
        switch (look.kind()) {
            case OTHER -> findings.report(Diagnostic.general(OutputCode.NOT_A_FILE,
                            "\"" + path + "\" is, or goes through, a folder or symbolic link")
                    .help("move it out of the way and run again"));
            case ABSENT -> planAbsent(path, file, look.wanted());
            case FILE -> planPresent(path, file, look.found(), look.wanted());
            default -> throw new AssertionError("no such kind");
        }
    }

    private void planAbsent(String path, GeneratedFile file, String wanted) {
        Optional<Manifest.Entry> handedOver = manifest.entry(path)
                .filter(entry -> entry.ownership() == Ownership.SCAFFOLD);
        if (file.ownership() == Ownership.SCAFFOLD && handedOver.isPresent()) {
            steps.add(Step.leave(path, Change.KEEP));
            entries.add(handedOver.get());
            return;
        }
        steps.add(Step.create(path, file));
        remember(path, wanted, file);
    }

    private void planPresent(String path, GeneratedFile file, String found, String wanted) throws IOException {
        if (file.ownership() == Ownership.SCAFFOLD && !isRefreshed(path, file, found)) {
            steps.add(Step.leave(path, found.equals(wanted) ? Change.UNCHANGED : Change.KEEP));
            entries.add(handedOver(path, file, found.equals(wanted) ? wanted : Manifest.NEVER_WRITTEN));
            if (!found.equals(wanted)) {
                reportLacks(path, file);
            }
            return;
        }
        if (found.equals(wanted)) {
            steps.add(Step.leave(path, Change.UNCHANGED));
        } else if (isOurs(path, found)) {
            steps.add(Step.update(path, file, found));
        } else if (adopt) {
            steps.add(replaced(Step.update(path, file, found)));
        } else {
            findings.report(edited(path));
        }
        remember(path, wanted, file);
    }

    /**
     * A project file that is still as the tool wrote it has no byte of a person's: it follows the tool and the chosen
     * runtime. Scaffolds of code do not: from their first day a person reads them as his own.
     */
    private boolean isRefreshed(String path, GeneratedFile file, String found) {
        return file.root() != Root.MAIN_JAVA && file.root() != Root.TEST_JAVA && isOurs(path, found);
    }

    private void reportLacks(String path, GeneratedFile file) throws IOException {
        if (file.root() == Root.PROJECT && path.equals(PomComparison.PATH)) {
            List<String> lacking = PomComparison.lacking(file.text(), sink.read(path));
            if (!lacking.isEmpty()) {
                Diagnostic finding = Diagnostic.general(OutputCode.SCAFFOLD_LACKS,
                        "\"" + path + "\" is yours and is kept, but lacks what the generated code needs");
                for (String lines : lacking) {
                    finding = finding.help(lines);
                }
                findings.report(finding);
            }
        }
    }

    /** A scaffold that is there: as remembered, or else first seen now. */
    private Manifest.Entry handedOver(String path, GeneratedFile file, String hash) {
        return known.entry(path)
                .map(entry -> new Manifest.Entry(path, entry.hashes(), Ownership.SCAFFOLD, file.origin()))
                .orElseGet(() -> Manifest.Entry.of(path, hash, Ownership.SCAFFOLD, file.origin()));
    }

    /** What the model no longer asks for goes if it is as the tool wrote it: nobody has put anything into it. */
    private void planStale(Manifest.Entry entry) throws IOException {
        String path = entry.path();
        if (sink.kind(path) != FileSink.Kind.FILE) {
            return;
        }
        String found = ContentHash.of(sink.read(path));
        if (isOurs(path, found)) {
            steps.add(Step.remove(path, found));
        } else if (entry.ownership() == Ownership.GENERATED && adopt) {
            steps.add(replaced(Step.remove(path, found)));
        } else if (!entry.hashes().contains(Manifest.NEVER_WRITTEN)) {
            findings.report(Diagnostic.general(OutputCode.STALE_EDITED,
                            "\"" + path + "\" was edited and is kept, but nothing in the model asks for it any more")
                    .help("it came of " + entry.origin() + ": move what you need elsewhere, then delete it"));
        }
    }

    private void reportStrays(String folder, Set<String> files) throws IOException {
        Set<String> own = known.entries().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        for (String path : sink.files(folder)) {
            if (!files.contains(path) && !own.contains(path)) {
                findings.report(Diagnostic.general(OutputCode.STRAY_FILE,
                                "\"" + path + "\" is in a folder of the tool, but the tool did not write it")
                        .help("it is kept; move it to a folder of yours, or delete it if it is left from an earlier run"));
            }
        }
    }

    private boolean isOurs(String path, String hash) {
        return hashes.getOrDefault(PathGuard.folded(path), Set.of()).contains(hash);
    }

    private Step replaced(Step step) {
        String copy = StateFolder.copyOf(step.path(), step.found().orElseThrow());
        findings.report(Diagnostic.general(OutputCode.REPLACED,
                "\"" + step.path() + "\" is replaced; what stood there is kept as \"" + copy + "\""));
        return step.withCopy(copy);
    }

    static Diagnostic edited(String path) {
        return Diagnostic.general(OutputCode.EDITED,
                        "\"" + path + "\" belongs to the tool, but is not as the tool wrote it")
                .help("undo the edit, or move the code to a class of yours")
                .help("or run again with --adopt: the file is replaced, a copy kept in " + StateFolder.REPLACED);
    }

    private void remember(String path, String hash, GeneratedFile file) {
        entries.add(Manifest.Entry.of(path, hash, file.ownership(), file.origin()));
    }
}
