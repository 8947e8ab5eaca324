package dev.slicesmith.model.expression;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** What can be wrong with an expression. */
public enum ExpressionCode implements DiagnosticCode {
    SYNTAX("SM600", "not an expression"),
    UNKNOWN_VARIABLE("SM601", "unknown variable"),
    UNKNOWN_FIELD("SM602", "unknown field"),
    UNKNOWN_FUNCTION("SM603", "unknown function"),
    UNKNOWN_TYPE("SM604", "unknown type or element"),
    WRONG_TYPE("SM605", "value of a wrong type"),
    NOT_HERE("SM606", "not allowed at this place"),
    MAYBE_ABSENT("SM607", "value that may be absent"),
    NEVER_ABSENT("SM608", "value that is never absent"),
    NO_TYPE("SM609", "type that cannot be told"),
    TOO_LARGE("SM610", "expression too large"),
    BAD_PATTERN("SM611", "not a pattern"),
    BAD_TEXT("SM612", "text that is no such value"),
    DIVISION_BY_ZERO("SM613", "division by zero"),
    WRONG_ARGUMENTS("SM614", "wrong number or kind of arguments"),
    MISSING_FIELD("SM615", "value without all its fields"),
    DERIVED_CYCLE("SM616", "derived fields that need each other");

    private final String id;
    private final String title;

    ExpressionCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return title;
    }
}
