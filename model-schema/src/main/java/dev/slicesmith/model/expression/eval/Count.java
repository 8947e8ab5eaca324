package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.support.Iterations;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Counts what one evaluation looks at, with the computed fields that it reads; generated code does the same. */
final class Count {

    private final Counting counting;
    private final Iterations iterations = new Iterations();
    private final Map<ExpressionTree, Integer> weights = new IdentityHashMap<>();

    Count(Counting counting) {
        this.counting = counting;
    }

    Counting counting() {
        return counting;
    }

    /** All elements of a collection, or keys of a map, at each of which these loops do something. */
    Collection<?> over(Object elements, List<Comprehension> stages) {
        Integer weight = weights.get(stages.get(0));
        if (weight == null) {
            weight = counting.weight(stages);
            weights.put(stages.get(0), weight);
        }
        return elements instanceof Map<?, ?> map
                ? iterations.overKeys(map, weight)
                : iterations.over((Collection<?>) elements, weight);
    }

    /** All of a collection or text is looked at. */
    Object over(Object all) {
        if (all instanceof Map<?, ?> map) {
            return iterations.overEntries(map);
        }
        return all instanceof String text ? iterations.over(text) : iterations.over((Collection<?>) all);
    }

    String joined(List<Object> parts) {
        return iterations.joined(parts.toArray(String[]::new));
    }

    BigDecimal times(BigDecimal a, BigDecimal b) {
        return iterations.times(a, b);
    }

    boolean matches(String text, String pattern) {
        return iterations.matches(text, pattern);
    }
}
