package dev.slicesmith.support;

import java.util.List;
import java.util.stream.Collectors;

/** Data breaks a constraint of the model. */
public final class InvalidData extends Rejection {

    private static final long serialVersionUID = 1L;

    private final transient List<Violations.Violation> violations;

    /**
     * Names the data and all that is wrong with it.
     *
     * @param what whose data it is: {@code AddItem}
     * @param violations what is wrong, at least one thing
     */
    public InvalidData(String what, List<Violations.Violation> violations) {
        super("InvalidData", message(what, violations));
        this.violations = List.copyOf(violations);
    }

    private static String message(String what, List<Violations.Violation> violations) {
        return violations.stream().map(Object::toString).collect(Collectors.joining("; ", what + ": ", ""));
    }

    public List<Violations.Violation> violations() {
        return violations;
    }
}
