package dev.slicesmith.importer.translate;

import java.util.Optional;

/**
 * A rule to be.
 *
 * @param error what the command is refused with
 * @param titleKey the board's text for the error, for comparing
 * @param when the condition; absent if a person decides
 * @param description what the board says
 * @param item the specification it comes from
 */
record RulePlan(ErrorPlan error, String titleKey, Optional<Condition> when, String description, String item) {

    /** A rule that a person decides. */
    static RulePlan open(ErrorPlan error, ErrorText text, String description, String item) {
        return new RulePlan(error, Keys.of(text.title()), Optional.empty(), description, item);
    }

    /** The same, decided by a person. */
    RulePlan open() {
        return new RulePlan(error, titleKey, Optional.empty(), description, item);
    }

    RulePlan when(Condition condition) {
        return new RulePlan(error, titleKey, Optional.of(condition), description, item);
    }
}
