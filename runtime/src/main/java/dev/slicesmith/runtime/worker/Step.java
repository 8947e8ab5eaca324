package dev.slicesmith.runtime.worker;

/** A piece of work that is done over and over, such as the next batch of a projection. */
@FunctionalInterface
public interface Step {

    /**
     * Does what is due now.
     *
     * @return whether more may be due at once
     */
    boolean run();
}
