package dev.slicesmith.importer.translate;

import java.util.function.Predicate;

/**
 * A condition on what happened before and on what the command says.
 *
 * @param expression in the expression language
 * @param words for people
 * @param weight how strongly it suggests itself; more is stronger
 * @param holds whether it holds at the start of a specification
 */
record Condition(String expression, String words, int weight, Predicate<SpecPlan> holds) {

    boolean in(SpecPlan spec) {
        return holds.test(spec);
    }

    Condition and(Condition other) {
        return new Condition(
                expression + " && " + other.expression, words + " and " + other.words, weight + other.weight,
                spec -> in(spec) && other.in(spec));
    }

    Condition not() {
        return new Condition("!(" + expression + ")", "not: " + words, weight, spec -> !in(spec));
    }
}
