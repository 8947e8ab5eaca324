package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension.Kind;
import dev.slicesmith.support.Iterations;
import dev.slicesmith.support.Sets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Evaluates comprehensions, stage by stage as the generated streams do. */
final class LoopEvaluation {

    private final Evaluation outside;
    private final Iterations counter;

    LoopEvaluation(Evaluation outside) {
        this.outside = outside;
        this.counter = outside.counter() == null ? Iterations.bounded(n -> n) : outside.counter();
    }

    Object value(Comprehension loop) {
        return switch (loop.kind()) {
            case ALL -> stream(loop.over()).allMatch(condition(loop));
            case EXISTS -> stream(loop.over()).anyMatch(condition(loop));
            case EXISTS_ONE -> stream(loop.over()).filter(condition(loop)).count() == 1;
            case FILTER -> loop.type() instanceof SetOf ? Sets.copyOf(stream(loop).toList()) : stream(loop).toList();
            case MAP -> stream(loop).toList();
        };
    }

    Optional<Object> first(Comprehension loop) {
        return stream(loop).findFirst();
    }

    private Stream<Object> stream(ExpressionTree of) {
        if (of instanceof Comprehension loop && loop.kind() == Kind.FILTER) {
            return stream(loop.over()).filter(condition(loop));
        }
        if (of instanceof Comprehension loop && loop.kind() == Kind.MAP) {
            return stream(loop.over())
                    .map(element -> outside.at(loop.variable(), element, counter).value(loop.body()));
        }
        Object value = outside.value(of);
        Collection<?> elements = value instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) value;
        // Only loops within loops are counted: the outermost is as long as its list.
        return (outside.counter() == null ? elements : counter.over(elements)).stream().map(element -> element);
    }

    private Predicate<Object> condition(Comprehension loop) {
        return element -> outside.at(loop.variable(), element, counter).holds(loop.body());
    }
}
