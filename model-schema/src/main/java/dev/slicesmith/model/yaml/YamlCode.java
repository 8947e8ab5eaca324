package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** What can be wrong with the form of a model file, before any name is looked up. */
public enum YamlCode implements DiagnosticCode {
    SYNTAX("SM001", "not well-formed YAML"),
    NOT_UTF8("SM002", "not encoded in UTF-8"),
    FORBIDDEN_CHARACTER("SM003", "a character that YAML does not allow"),
    TOO_LARGE("SM004", "file too large"),
    TOO_DEEP("SM005", "nested too deeply"),
    TAB_INDENTATION("SM006", "indented with a tab"),
    ALIAS("SM007", "alias that cannot be followed"),
    TAG("SM008", "YAML tag"),
    QUOTE_EXPRESSION("SM009", "expression without quotes"),
    UNKNOWN_KEY("SM010", "unknown key"),
    DUPLICATE_KEY("SM011", "duplicate key"),
    MISSING_KEY("SM012", "missing key"),
    WRONG_SHAPE("SM013", "wrong shape"),
    EMPTY_FILE("SM014", "empty file"),
    NO_SUCH_FILE("SM016", "no such file"),
    NO_MODEL("SM017", "no model found"),
    UNREADABLE("SM018", "file cannot be read"),
    NOT_A_FILE("SM019", "not a file"),
    SKIPPED_FILE("SM020", "file is not part of the model", Severity.NOTE),
    TYPE_SYNTAX("SM021", "type that cannot be understood"),
    NEITHER_TRUE_NOR_FALSE("SM022", "neither true nor false"),
    CONFLICTING_KEYS("SM023", "keys that exclude each other"),
    CANNOT_FORMAT("SM024", "file that cannot be formatted");

    private final String id;
    private final String title;
    private final Severity severity;

    YamlCode(String id, String title) {
        this(id, title, Severity.ERROR);
    }

    YamlCode(String id, String title, Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
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
