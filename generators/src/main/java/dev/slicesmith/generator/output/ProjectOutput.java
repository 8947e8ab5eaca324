package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.SortedMap;

/**
 * Brings files to a project. The rings that keep a person's work safe, from the outside in: {@link PathGuard} judges
 * the paths, {@link Manifest} tells whose a file is, {@link Planner} decides everything before anything is written,
 * {@link OutputWriter} writes in an order that can be repeated, {@link DirectorySink} writes whole files only.
 */
public final class ProjectOutput {

    private final FileSink sink;
    private final OutputLayout layout;
    private final Diagnostics findings;

    /** For one project; what is found goes to the findings. */
    public ProjectOutput(FileSink sink, OutputLayout layout, Diagnostics findings) {
        this.sink = sink;
        this.layout = layout;
        this.findings = findings;
    }

    /**
     * Plans and, if that is asked for and nothing stands against it, writes. Trouble with the disk is a finding too.
     *
     * @param files all files of the project, in any order
     * @param mode what becomes of the plan
     * @param adopt whether generated files that a person edited are replaced, a copy being kept
     * @return what was done, or would be, by path; empty if an error stands against it
     */
    public List<Step> run(List<GeneratedFile> files, OutputMode mode, boolean adopt) {
        try {
            return tryRun(files, mode, adopt);
        } catch (FileSink.BusyException e) {
            findings.report(Diagnostic.general(OutputCode.BUSY, "another run is writing to this folder")
                    .help("wait for it to end, then run again"));
        } catch (IOException | UncheckedIOException e) {
            findings.report(refused(e));
        }
        return List.of();
    }

    private List<Step> tryRun(List<GeneratedFile> files, OutputMode mode, boolean adopt) throws IOException {
        SortedMap<String, GeneratedFile> paths = PathGuard.check(files, layout, findings);
        OutputPlan.State before = new StateReader(sink).read();
        Manifest manifest = StateReader.manifest(StateFolder.MANIFEST, before.manifest(), findings);
        Manifest journal = StateReader.manifest(StateFolder.JOURNAL, before.journal(), findings);
        if (findings.hasErrors()) {
            return List.of();
        }
        Diagnostics planning = new Diagnostics();
        OutputPlan plan = new Planner(sink, adopt, planning, manifest, journal).plan(paths, layout, before);
        if (planning.hasErrors()) {
            requireUnchanged(before);
        }
        planning.sorted().forEach(findings::report);
        if (findings.hasErrors()) {
            return List.of();
        }
        return switch (mode) {
            case WRITE -> write(plan);
            case DRY_RUN -> plan.steps();
            case CHECK -> reportDifferences(plan);
        };
    }

    private List<Step> write(OutputPlan plan) throws IOException {
        if (!plan.writes()) {
            return plan.steps();
        }
        Closeable lock = sink.lock();
        try {
            requireUnchanged(plan.before());
            return new OutputWriter(sink, findings).write(plan) ? plan.steps() : List.of();
        } finally {
            lock.close();
        }
    }

    /** Plans are made without the lock, so that a run with nothing to do leaves no trace; another may have written. */
    private void requireUnchanged(OutputPlan.State before) throws IOException {
        OutputPlan.State now = new StateReader(sink).read();
        if (!now.manifest().equals(before.manifest()) || !now.journal().equals(before.journal())) {
            throw new FileSink.BusyException();
        }
    }

    private List<Step> reportDifferences(OutputPlan plan) {
        for (Step step : plan.steps()) {
            if (step.change().writes()) {
                outOfDate(step.path(), switch (step.change()) {
                    case CREATE -> "is missing";
                    case REMOVE -> "is no longer asked for";
                    default -> "is out of date";
                });
            }
        }
        if (plan.writes() && !findings.hasErrors()) {
            outOfDate(StateFolder.MANIFEST, plan.before().manifest().isEmpty() ? "is missing" : "is out of date");
        }
        return plan.steps();
    }

    private void outOfDate(String path, String how) {
        findings.report(Diagnostic.general(OutputCode.OUT_OF_DATE, "\"" + path + "\" " + how)
                .help("generate without --check, and commit the result"));
    }

    /**
     * The finding that the disk would not do what it was asked. The common cause gets words of ours.
     *
     * @param failure an {@link IOException}, or an unchecked exception around one
     */
    public static Diagnostic refused(Exception failure) {
        Throwable e = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (e instanceof AccessDeniedException denied) {
            return Diagnostic.general(OutputCode.CANNOT_WRITE, "no permission to write \"" + denied.getFile() + "\"")
                    .help("make the folder writable, then run again");
        }
        String reason = e instanceof FileSystemException system && system.getReason() != null
                ? system.getFile() + ": " + system.getReason()
                : String.valueOf(e.getMessage());
        return Diagnostic.general(OutputCode.CANNOT_WRITE, "could not read or write: " + reason)
                .help("nothing of yours was changed; once there is room and permission, run again");
    }
}
