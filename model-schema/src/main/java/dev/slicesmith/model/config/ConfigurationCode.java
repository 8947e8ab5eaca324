package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** What can be wrong with a configuration. */
public enum ConfigurationCode implements DiagnosticCode {
    UNKNOWN_SETTING("SM050", Severity.ERROR, "unknown setting"),
    BAD_SETTING("SM051", Severity.ERROR, "setting that cannot be used"),
    UNKNOWN_CODE("SM052", Severity.ERROR, "unknown code"),
    ERROR_STAYS("SM053", Severity.ERROR, "error that cannot be lowered or ignored"),
    REASON_MISSING("SM054", Severity.ERROR, "ignored without a reason"),
    NOTHING_IGNORED("SM055", Severity.NOTE, "nothing to ignore any more");

    private final String id;
    private final Severity severity;
    private final String title;

    ConfigurationCode(String id, Severity severity, String title) {
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
}
