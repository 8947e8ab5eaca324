package dev.slicesmith.support;

/** Something that acts by itself when there is a reason to. */
public interface Automation {

    /**
     * Does all that is due.
     *
     * @return whether anything was due
     */
    boolean run();

    /** Lets everything pass that has happened so far. */
    void skip();
}
