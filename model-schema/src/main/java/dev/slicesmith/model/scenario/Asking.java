package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks views. */
final class Asking {

    private final World world;
    private final Supply supply;

    Asking(World world, Supply supply) {
        this.world = world;
        this.supply = supply;
    }

    List<RecordValue> all(View view) {
        return List.copyOf(world.rows(view).values());
    }

    List<RecordValue> ask(Scenario.WhenQuery when) {
        Query query = when.query();
        RecordValue arguments = PlainValues.record(query.params(), when.arguments(), world.now());
        Surroundings surroundings = new Surroundings(world);
        return world.rows(when.view()).values().stream()
                .filter(row -> supply.holds(
                        query.where(), surroundings.with(Role.ROW, row).parameters(arguments::get)))
                .sorted(order(query))
                .toList();
    }

    private Comparator<RecordValue> order(Query query) {
        Comparator<RecordValue> order = (a, b) -> 0;
        for (Query.OrderBy by : query.order()) {
            Comparator<RecordValue> one = (a, b) -> compared(field(a, by.field()), field(b, by.field()));
            order = order.thenComparing(by.descending() ? one.reversed() : one);
        }
        return order;
    }

    /** The value of a field, derived or not. */
    Object field(RecordValue row, Field field) {
        return field.isDerived()
                ? supply.value(field.value().orElseThrow(), new Surroundings(world).with(Role.ROW, row))
                : row.get(field.name().java());
    }

    /** A row with its derived fields. */
    RecordValue whole(View view, RecordValue row) {
        Map<String, Object> values = new LinkedHashMap<>();
        view.fields().forEach(field -> values.put(field.name().java(), field(row, field)));
        return new RecordValue(values);
    }

    /** Absent values come first. */
    @SuppressWarnings("unchecked")
    private static int compared(Object a, Object b) {
        if (a instanceof Optional<?> one && b instanceof Optional<?> other) {
            return one.isPresent() && other.isPresent()
                    ? compared(one.get(), other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent());
        }
        return a instanceof Comparable<?> one ? ((Comparable<Object>) one).compareTo(b) : 0;
    }
}
