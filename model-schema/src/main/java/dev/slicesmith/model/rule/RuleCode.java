package dev.slicesmith.model.rule;

import static dev.slicesmith.model.diagnostic.Severity.ERROR;
import static dev.slicesmith.model.diagnostic.Severity.NOTE;
import static dev.slicesmith.model.diagnostic.Severity.WARNING;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** What the rules find, by group. */
public enum RuleCode implements DiagnosticCode {
    EVENT_VALUE("SM200", WARNING, "an emitted event's field has no value"),
    ERROR_VALUE("SM201", WARNING, "an error's field has no value"),
    COMMAND_VALUE("SM202", WARNING, "an automation sends a command without a value for a field"),
    STATE_VALUE("SM203", WARNING, "an event gives a state field no value"),
    ROW_UNKNOWN("SM204", ERROR, "a projection's entry does not say which rows it concerns"),
    NEW_ROW("SM205", WARNING, "a new row lacks a value"),
    ROW_FIELD_NEVER_SET("SM206", WARNING, "no event sets a view's field"),
    VIEW_NEVER_FILLED("SM207", WARNING, "no slice fills a view"),
    EVENT_UNUSED("SM208", WARNING, "nobody shows or uses an event"),
    NEW_ROW_READ("SM209", WARNING, "an expression reads what a new row does not have"),
    COMMAND_FIELD_UNUSED("SM210", NOTE, "nothing comes of a command's field"),

    EVENT_MISSING_AT_SOURCE("SM220", WARNING, "another context has no such event"),
    EVENT_NOT_PUBLISHED("SM221", WARNING, "another context does not publish an event"),
    PUBLISHED_FIELD("SM222", WARNING, "another context's event lacks a field or has another type"),

    EVENT_NEVER_MADE("SM300", ERROR, "an event is read but nobody makes it"),
    SLICE_TOO_EARLY("SM301", NOTE, "a slice stands before all that it needs"),
    EVENTUAL_VIEW("SM302", NOTE, "a decision looks at a view"),

    RULE_NOT_COVERED("SM400", WARNING, "no scenario covers a rule"),
    EVENT_NOT_COVERED("SM401", WARNING, "no scenario covers an emitted event"),
    EVENT_NOT_EMITTED("SM402", WARNING, "a scenario expects an event that its command does not emit"),
    ERROR_NOT_RAISED("SM403", WARNING, "a scenario expects an error that its command is never refused with"),
    NO_OUTCOME("SM404", NOTE, "a scenario expects nothing"),
    SCENARIO_FAILS("SM405", WARNING, "a scenario does not hold"),

    EVENT_TENSE("SM450", NOTE, "an event's name is not in the past tense"),
    COMMAND_MOOD("SM451", NOTE, "a command's name is not imperative"),
    VIEW_NOUN("SM452", NOTE, "a view's name is not a noun"),

    TODO_NEVER_DONE("SM500", WARNING, "a to-do list is never worked off"),
    AUTOMATION_CYCLE("SM501", WARNING, "automations feed each other without end"),

    BED("SM520", NOTE, "bed: one screen for many commands"),
    LEFT_CHAIR("SM521", NOTE, "left chair: one command, many events"),
    RIGHT_CHAIR("SM522", NOTE, "right chair: one view, many events"),
    SHELF("SM523", NOTE, "shelf: far more scenarios than the neighbours"),
    CLICKBAIT("SM524", NOTE, "clickbait event: ids only, although the command says more"),
    PROPERTY_SOURCING("SM525", NOTE, "property sourcing: one event per property"),
    STATE_OBSESSION("SM526", NOTE, "state obsession: an event says that, not what"),
    PASSIVE_AGGRESSIVE("SM527", NOTE, "passive-aggressive event: a command called an event"),
    SCAN("SM528", NOTE, "a condition looks at every row"),

    FIELDS_MISSING("SM540", NOTE, "an element has no fields yet"),
    DECISION_MISSING("SM541", NOTE, "no slice says what a command leads to"),
    OUTLINE("SM542", NOTE, "a slice is only a name yet"),
    TYPE_MISSING("SM543", NOTE, "a field has no type yet"),
    STREAM_ID_MISSING("SM544", NOTE, "a stream has no id yet"),
    UNUSED("SM550", NOTE, "a definition is not used");

    private final String id;
    private final Severity severity;
    private final String title;

    RuleCode(String id, Severity severity, String title) {
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
