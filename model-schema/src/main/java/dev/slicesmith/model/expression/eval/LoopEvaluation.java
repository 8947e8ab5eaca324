package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension.Kind;
import dev.slicesmith.support.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Evaluates comprehensions, stage by stage as the generated streams do. */
final class LoopEvaluation {

    private final Evaluation outside;
    /** Loops that are applied to the elements of one collection, the last one first. */
    private final List<Comprehension> stages = new ArrayList<>();

    LoopEvaluation(Evaluation outside) {
        this.outside = outside;
    }

    Object value(Comprehension loop) {
        return switch (loop.kind()) {
            case ALL -> over(loop).allMatch(condition(loop));
            case EXISTS -> over(loop).anyMatch(condition(loop));
            case EXISTS_ONE -> over(loop).filter(condition(loop)).count() == 1;
            case FILTER -> loop.type() instanceof SetOf ? Sets.copyOf(stream(loop).toList()) : stream(loop).toList();
            case MAP -> stream(loop).toList();
        };
    }

    Optional<Object> first(Comprehension loop) {
        return stream(loop).findFirst();
    }

    private Stream<Object> over(Comprehension loop) {
        stages.add(loop);
        return stream(loop.over());
    }

    private Stream<Object> stream(ExpressionTree of) {
        if (of instanceof Comprehension loop && loop.kind() == Kind.FILTER) {
            return over(loop).filter(condition(loop));
        }
        if (of instanceof Comprehension loop && loop.kind() == Kind.MAP) {
            return over(loop).map(element -> outside.at(loop.variable(), element).value(loop.body()));
        }
        return elements(outside.value(of)).stream().map(element -> element);
    }

    private Collection<?> elements(Object of) {
        if (outside.count() != null) {
            return outside.count().over(of, stages);
        }
        return of instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) of;
    }

    private Predicate<Object> condition(Comprehension loop) {
        return element -> outside.at(loop.variable(), element).holds(loop.body());
    }
}
