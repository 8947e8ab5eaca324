package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with data, each finding with the path of the field. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /**
     * One thing that is wrong.
     *
     * @param path the field, with dots and indexes where it lies deeper: {@code lines[0].price}
     * @param message what it must be: {@code must be at least 0}
     */
    public record Violation(String path, String message) {

        @Override
        public String toString() {
            return path + " " + message;
        }
    }

    /** Notes a violation unless the condition holds. */
    public Violations require(boolean condition, String path, String message) {
        if (!condition) {
            found.add(new Violation(path, message));
        }
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    /**
     * Refuses data in which something is wrong.
     *
     * @param what whose data it is, for the message
     * @throws InvalidData if something was found
     */
    public void throwIfAny(String what) {
        if (!found.isEmpty()) {
            throw new InvalidData(what, list());
        }
    }

    @Override
    public String toString() {
        return found.toString();
    }
}
