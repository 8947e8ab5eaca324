package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.parallel.Parallel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a plan out: the journal, then the files, then the manifest. Killed at any moment, it leaves only files that
 * are whole, and a journal by which the next run knows them.
 */
final class OutputWriter {

    private final FileSink sink;
    private final Diagnostics findings;

    OutputWriter(FileSink sink, Diagnostics findings) {
        this.sink = sink;
        this.findings = findings;
    }

    /** Carries it out; false if it stopped because somebody has changed a file since the plan was made. */
    boolean write(OutputPlan plan) throws IOException {
        writeIfAbsent(StateFolder.IGNORE, StateFolder.IGNORE_TEXT);
        writeIfAbsent(StateFolder.ATTRIBUTES, StateFolder.ATTRIBUTES_TEXT);
        if (plan.before().journal().isPresent()) {
            cleanUp(plan);
        }
        List<Step> writing = plan.steps().stream().filter(step -> step.change().writes()).toList();
        if (!writing.isEmpty()) {
            write(StateFolder.JOURNAL, plan.journal());
        }
        // What goes, goes first: where case does not count, AddItem.java and Additem.java are one file.
        try {
            for (Step step : writing) {
                if (step.change() == Change.REMOVE) {
                    carryOut(step);
                }
            }
            List<Step> rest = writing.stream().filter(step -> step.change() != Change.REMOVE).toList();
            if (sink.isConcurrent()) {
                Parallel.map(byFolder(rest), this::carryOutAll);
            } else {
                carryOutAll(rest);
            }
        } catch (ChangedMeanwhileException e) {
            findings.report(Planner.edited(e.getMessage()));
            return false;
        }
        if (!plan.before().manifest().equals(Optional.of(plan.manifest()))) {
            write(StateFolder.MANIFEST, plan.manifest());
        }
        sink.delete(StateFolder.JOURNAL);
        return true;
    }

    /** Two threads that make files in one folder wait for each other. */
    private static List<List<Step>> byFolder(List<Step> steps) {
        Map<String, List<Step>> folders = new LinkedHashMap<>();
        for (Step step : steps) {
            String folder = step.path().substring(0, step.path().lastIndexOf('/') + 1);
            folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(step);
        }
        return List.copyOf(folders.values());
    }

    private List<Step> carryOutAll(List<Step> steps) throws IOException {
        for (Step step : steps) {
            carryOut(step);
        }
        return steps;
    }

    private void carryOut(Step step) throws IOException {
        Optional<byte[]> present = sink.kind(step.path()) == FileSink.Kind.ABSENT
                ? Optional.empty()
                : Optional.of(sink.read(step.path()));
        if (step.change() != Change.REMOVE && present.isEmpty() && step.found().isPresent()) {
            // Deleted meanwhile, or removed by this very run under another spelling.
            sink.write(step.path(), bytes(step.file().orElseThrow()));
            return;
        }
        if (!present.map(ContentHash::of).equals(step.found())) {
            throw new ChangedMeanwhileException(step.path());
        }
        if (step.copy().isPresent()) {
            sink.write(step.copy().get(), present.orElseThrow());
        }
        if (step.change() == Change.REMOVE) {
            sink.delete(step.path());
        } else {
            sink.write(step.path(), bytes(step.file().orElseThrow()));
        }
    }

    /** Somebody has changed the file that the message names. */
    private static final class ChangedMeanwhileException extends IOException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhileException(String path) {
            super(path);
        }
    }

    /** A killed run may have left unfinished files beside those of its journal. */
    private void cleanUp(OutputPlan plan) throws IOException {
        Manifest journal = StateReader.manifest(StateFolder.JOURNAL, plan.before().journal(), findings);
        for (Manifest.Entry entry : journal.entries()) {
            sink.clean(entry.path());
        }
        sink.clean(StateFolder.MANIFEST);
        sink.clean(StateFolder.JOURNAL);
    }

    private void writeIfAbsent(String path, String text) throws IOException {
        if (sink.kind(path) == FileSink.Kind.ABSENT) {
            write(path, text);
        }
    }

    private void write(String path, String text) throws IOException {
        sink.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(GeneratedFile file) {
        return file.text().getBytes(StandardCharsets.UTF_8);
    }
}
