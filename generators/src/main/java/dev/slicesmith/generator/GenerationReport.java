package dev.slicesmith.generator;

import dev.slicesmith.generator.output.Change;
import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.generator.output.Step;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a request.
 *
 * @param projects what was done, or would be; a project that an error stands against has no steps
 * @param findings all that is amiss, sorted by place
 */
public record GenerationReport(List<Project> projects, List<Diagnostic> findings) {

    /**
     * One model's project.
     *
     * @param model the model's name
     * @param folder the project's folder
     * @param steps file by file, by path
     */
    public record Project(String model, Path folder, List<Step> steps) {

        public Project {
            steps = List.copyOf(steps);
        }

        /** How many files were changed in this way. */
        public long count(Change change) {
            return steps.stream().filter(step -> step.change() == change).count();
        }
    }

    public GenerationReport {
        projects = List.copyOf(projects);
        findings = List.copyOf(findings);
    }

    /** Whether there is a finding of this severity or a graver one. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(found -> found.severity().compareTo(severity) <= 0);
    }

    /** Whether the disk stood in the way. */
    public boolean isRefusedByDisk() {
        return findings.stream().anyMatch(found -> found.code() instanceof OutputCode code && code.isInputOutput());
    }
}
