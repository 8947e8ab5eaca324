package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Durations;
import dev.slicesmith.support.Lists;
import dev.slicesmith.support.Maps;
import dev.slicesmith.support.Numbers;
import dev.slicesmith.support.Sets;
import dev.slicesmith.support.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Functions of lists, sets and maps. The check has made sure of the elements' types. */
@SuppressWarnings("unchecked")
final class Collections {

    private Collections() {}

    static Object apply(Call call, List<Object> arguments) {
        Object of = arguments.get(0);
        return switch (call.function()) {
            case SIZE -> size(of);
            case SUM -> sum(call.type(), (Collection<?>) of);
            case MIN, MAX -> arguments.size() == 2 ? ofTwo(call.function(), arguments) : extreme(call.function(), of);
            case LAST -> Lists.last((Collection<?>) of);
            case DISTINCT -> Lists.distinct((Collection<?>) of);
            case SORT -> Lists.sorted((Collection<Comparable<Object>>) of);
            case PUT -> Maps.put((Map<Object, Object>) of, arguments.get(1), arguments.get(2));
            default -> without(of, arguments.get(1));
        };
    }

    private static int size(Object of) {
        if (of instanceof String text) {
            return Texts.size(text);
        }
        return of instanceof Map<?, ?> map ? map.size() : ((Collection<?>) of).size();
    }

    private static Object sum(FieldType type, Collection<?> of) {
        return switch ((ScalarType) type) {
            case INT -> Numbers.sumInts((Collection<Integer>) of);
            case LONG -> Numbers.sumLongs((Collection<Long>) of);
            case DOUBLE -> Numbers.sumDoubles((Collection<Double>) of);
            case DECIMAL -> Decimals.sum((Collection<BigDecimal>) of);
            default -> Durations.sum((Collection<Duration>) of);
        };
    }

    private static Object extreme(Function function, Object of) {
        Collection<Comparable<Object>> elements = (Collection<Comparable<Object>>) of;
        return function == Function.MIN ? Lists.min(elements) : Lists.max(elements);
    }

    private static Object ofTwo(Function function, List<Object> arguments) {
        boolean least = function == Function.MIN;
        if (arguments.get(0) instanceof Double a && arguments.get(1) instanceof Double b) {
            return least ? Math.min(a, b) : Math.max(a, b);
        }
        List<Comparable<Object>> two = arguments.stream().map(value -> (Comparable<Object>) value).toList();
        return least ? java.util.Collections.min(two) : java.util.Collections.max(two);
    }

    private static Object without(Object of, Object element) {
        if (of instanceof Map<?, ?> map) {
            return Maps.without((Map<Object, Object>) map, element);
        }
        return of instanceof Set<?> set
                ? Sets.without((Set<Object>) set, element)
                : Lists.without((List<Object>) of, element);
    }
}
