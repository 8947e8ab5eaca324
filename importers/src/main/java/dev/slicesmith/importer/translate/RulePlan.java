package dev.slicesmith.importer.translate;

import java.util.Optional;

/**
 * A rule to be.
 *
 * @param error what the command is refused with
 * @param when the condition in the expression language; absent if a person decides
 * @param description what the board says
 * @param item the specification it comes from
 */
record RulePlan(ErrorPlan error, Optional<String> when, String description, String item) {}
