package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project that tests generate into, and what the last run found and did. */
final class Project {

    final FileSink sink;
    private Diagnostics findings = new Diagnostics();
    private List<Step> steps = List.of();

    Project(FileSink sink) {
        this.sink = sink;
    }

    static GeneratedFile generated(String path, String text) {
        return new GeneratedFile(Root.GENERATED_JAVA, path, text, Ownership.GENERATED, "slice Add item");
    }

    static GeneratedFile scaffold(String path, String text) {
        return new GeneratedFile(Root.MAIN_JAVA, path, text, Ownership.SCAFFOLD, "slice Add item");
    }

    /** A scaffold in the project's own folder. */
    static GeneratedFile file(String path, String text) {
        return new GeneratedFile(Root.PROJECT, path, text, Ownership.SCAFFOLD, "project");
    }

    Project generate(GeneratedFile... files) {
        return run(OutputMode.WRITE, false, files);
    }

    Project adopt(GeneratedFile... files) {
        return run(OutputMode.WRITE, true, files);
    }

    Project run(OutputMode mode, boolean adopt, GeneratedFile... files) {
        findings = new Diagnostics();
        steps = new ProjectOutput(sink, OutputLayout.standard(), findings).run(Arrays.asList(files), mode, adopt);
        return this;
    }

    /** The ids of the last run's findings, sorted. */
    List<String> codes() {
        return findings.sorted().stream().map(found -> found.code().id()).sorted().toList();
    }

    /** Messages and help of the last run's findings. */
    String said() {
        StringBuilder said = new StringBuilder();
        for (Diagnostic found : findings.sorted()) {
            said.append(found.severity().word()).append(": ").append(found.message()).append('\n');
            found.help().forEach(line -> said.append("  ").append(line).append('\n'));
        }
        return said.toString();
    }

    /** What the last run did, by path. */
    SortedMap<String, Change> changes() {
        SortedMap<String, Change> changes = new TreeMap<>();
        steps.forEach(step -> changes.put(step.path(), step.change()));
        return changes;
    }
}
