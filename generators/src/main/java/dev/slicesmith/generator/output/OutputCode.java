package dev.slicesmith.generator.output;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** Findings about files that were or would be written: SM700 to SM749. */
public enum OutputCode implements DiagnosticCode {
    OUTSIDE_PROJECT("SM700", Severity.ERROR, "a path that leaves the project or is not portable"),
    DUPLICATE_PATH("SM701", Severity.ERROR, "two files with one path"),
    CASE_CLASH("SM702", Severity.ERROR, "two paths that differ only in case"),
    NOT_A_FILE("SM703", Severity.ERROR, "a folder or symbolic link where a file belongs"),
    EDITED("SM710", Severity.ERROR, "a generated file that somebody else wrote or edited"),
    STALE_EDITED("SM711", Severity.WARNING, "an edited file that the model no longer asks for"),
    STRAY_FILE("SM712", Severity.WARNING, "a foreign file in a folder of the tool"),
    REPLACED("SM713", Severity.NOTE, "a file replaced because of --adopt"),
    SCAFFOLD_LACKS("SM714", Severity.WARNING, "a project file that lacks what the generated code needs"),
    MANIFEST_UNREADABLE("SM720", Severity.ERROR, "a manifest line that cannot be read"),
    MANIFEST_CONFLICT("SM721", Severity.ERROR, "a merge conflict in the manifest"),
    OUT_OF_DATE("SM730", Severity.ERROR, "a file that generating would change"),
    CANNOT_WRITE("SM740", Severity.ERROR, "the disk refused"),
    BUSY("SM741", Severity.ERROR, "another run at work in the same folder"),
    TEMPLATE_FAILED("SM742", Severity.ERROR, "a template of yours that fails"),
    TEMPLATE_UNKNOWN("SM743", Severity.WARNING, "a template of yours that nothing uses"),
    TEMPLATES_UNREADABLE("SM744", Severity.ERROR, "no folder with templates");

    private final String id;
    private final Severity severity;
    private final String title;

    OutputCode(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether the disk is to blame, not the model or the command. */
    public boolean isInputOutput() {
        return this == CANNOT_WRITE || this == BUSY;
    }
}
