package dev.slicesmith.importer.translate;

/**
 * How a specification fares with what is planned.
 *
 * @param kind whether it holds
 * @param why for a person, if it does not
 */
record Outcome(Kind kind, String why) {

    /** Whether it holds. */
    enum Kind {
        /** As the board expects. */
        HOLDS,
        /** Somebody must decide or supply something first. */
        OPEN,
        /** The plan gives something else. */
        FAILS
    }

    static final Outcome HOLDS = new Outcome(Kind.HOLDS, "");

    static Outcome open(String why) {
        return new Outcome(Kind.OPEN, why);
    }

    static Outcome fails(String why) {
        return new Outcome(Kind.FAILS, why);
    }

    boolean isFailure() {
        return kind == Kind.FAILS;
    }

    boolean isOpen() {
        return kind == Kind.OPEN;
    }
}
