package dev.slicesmith.runtime.command;

/** A command could not be decided because others kept changing what it depends on. It had no effect. */
public final class TooMuchContention extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchContention(String command, int attempts, Throwable last) {
        super(command + " was given up after " + attempts + " attempts", last);
    }
}
