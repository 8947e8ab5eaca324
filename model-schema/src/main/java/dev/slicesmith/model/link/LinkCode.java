package dev.slicesmith.model.link;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** What the linker finds. */
public enum LinkCode implements DiagnosticCode {
    MODEL_WITHOUT_NAME("SM100", "the model has no name"),
    DUPLICATE_NAME("SM101", "a name is defined twice"),
    JAVA_NAME_CLASH("SM102", "two names are one in Java"),
    BAD_JAVA_NAME("SM103", "a Java name cannot be used"),
    RESERVED_NAME("SM104", "a name is taken by the language"),
    BAD_PACKAGE("SM105", "a package name cannot be used"),
    BAD_ZONE("SM106", "a time zone is unknown"),
    LIKELY_MISSPELLING("SM107", Severity.WARNING, "a name is near a declared one"),
    BAD_NAME("SM108", "a name cannot be used"),
    TOO_LARGE("SM109", "more than Java or a file can hold"),

    UNKNOWN_TYPE("SM110", "a type is unknown"),
    UNKNOWN_COMMAND("SM111", "a command is unknown"),
    UNKNOWN_EVENT("SM112", "an event is unknown"),
    UNKNOWN_VIEW("SM113", "a view is unknown"),
    UNKNOWN_STREAM("SM114", "a stream is unknown"),
    UNKNOWN_FIELD("SM115", "a field is unknown"),
    UNKNOWN_CONSTANT("SM116", "a constant is not in its enumeration"),
    UNKNOWN_STEP("SM117", "a scenario names something unknown"),
    UNKNOWN_WORD("SM118", "a word is none of those that are possible"),
    UNKNOWN_PLACEHOLDER("SM119", "a placeholder stands for nothing"),

    TYPE_CONTAINS_ITSELF("SM120", "a type contains itself"),
    NO_SCALAR("SM121", "a named type wraps something that is no scalar"),
    BAD_TYPE("SM122", "a type is put together in a way that cannot be"),
    BAD_STREAM_ID("SM123", "a stream's id has no type of its own"),
    STREAM_UNDECIDED("SM124", "an event could belong to several streams"),
    CONSTRAINT_MISFIT("SM125", "a constraint does not fit its type"),
    BAD_CONSTRAINT("SM126", "a constraint cannot be satisfied or read"),
    GENERATED_MISFIT("SM127", "a generated value does not fit"),
    NOT_DERIVABLE("SM128", "a field cannot be derived here"),
    BAD_KEY("SM129", "a field cannot be a key"),

    BAD_VALUE("SM130", "a value does not fit its type"),
    BAD_DURATION("SM132", "a duration cannot be read"),
    BAD_CRON("SM133", "a calendar expression cannot be read"),
    BAD_VERSION("SM134", "a version does not fit"),

    COMMAND_AND_VIEW("SM140", "a slice both changes and shows state"),
    TRIGGER_CONFLICT("SM141", "triggers contradict each other"),
    PART_WITHOUT_OWNER("SM142", "a part has nothing that it could belong to"),
    DECIDED_TWICE("SM143", "a command is decided in two slices"),
    PROJECTED_TWICE("SM144", "a view is filled in two slices"),
    EXTERNAL_EMITTED("SM145", "another system's event is emitted"),
    EXTERNAL_READ("SM146", "a decision reads another system's event"),
    EXTERNAL_PROJECTED("SM147", "another system's view is filled"),
    BOUNDARY_UNDECIDED("SM148", "what a decision reads must be written"),
    BAD_BOUNDARY("SM149", "a field cannot select events"),
    TAG_MISSING("SM150", "an event lacks the tag that selects it"),
    NOT_SETTABLE("SM152", "a field cannot be set"),
    CONTRADICTION("SM153", "two parts exclude each other"),

    BAD_WHEN("SM160", "a scenario's when does not fit its slice"),
    BAD_THEN("SM161", "a scenario's then contradicts itself"),
    BAD_GIVEN("SM162", "a scenario's given cannot be"),
    RESULT_WITHOUT_CALL("SM163", "a scenario has a result but its slice has no call"),
    NO_EXAMPLE("SM164", "a scenario's placeholder has no example");

    private final String id;
    private final Severity severity;
    private final String title;

    LinkCode(String id, String title) {
        this(id, Severity.ERROR, title);
    }

    LinkCode(String id, Severity severity, String title) {
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
