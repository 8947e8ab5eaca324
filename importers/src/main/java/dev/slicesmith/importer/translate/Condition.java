package dev.slicesmith.importer.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition on what happened before and on what the command says.
 *
 * @param expression in the expression language
 * @param words for people
 * @param weight how strongly it suggests itself; more is stronger
 * @param needs what the decision must know for it, besides the events of its own stream
 * @param holds whether it holds at the start of a specification
 */
record Condition(String expression, String words, int weight, List<StateNeed> needs, Predicate<SpecPlan> holds) {

    Condition {
        needs = List.copyOf(needs);
    }

    /** A condition that needs no more than the command and the events of its stream. */
    Condition(String expression, String words, int weight, Predicate<SpecPlan> holds) {
        this(expression, words, weight, List.of(), holds);
    }

    boolean in(SpecPlan spec) {
        return holds.test(spec);
    }

    Condition and(Condition other) {
        List<StateNeed> both = new ArrayList<>(needs);
        other.needs.stream().filter(need -> !both.contains(need)).forEach(both::add);
        return new Condition(
                expression + " && " + other.expression, words + " and " + other.words, weight + other.weight, both,
                spec -> in(spec) && other.in(spec));
    }

    Condition not() {
        return new Condition("!(" + expression + ")", "not: " + words, weight, needs, spec -> !in(spec));
    }

    /** The same, suggesting itself more strongly. */
    Condition stronger(int by) {
        return new Condition(expression, words, weight + by, needs, holds);
    }
}
