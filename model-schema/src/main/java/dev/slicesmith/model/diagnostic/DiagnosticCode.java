package dev.slicesmith.model.diagnostic;

/**
 * A kind of finding. Each area of the compiler has an enum of its own that implements this; an id is never reused.
 */
public interface DiagnosticCode {

    /** The stable id, such as {@code SM101}; also the name of its page for {@code slicesmith explain}. */
    String id();

    /** The severity unless configuration says otherwise. */
    Severity severity();

    /** What kind of finding this is, in a few words; not the message of one finding. */
    String title();
}
