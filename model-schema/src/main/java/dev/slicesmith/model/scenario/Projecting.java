package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.RowSources;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records events and lets the views follow at once. */
final class Projecting {

    private final ModelIndex index;
    private final World world;
    private final Supply supply;
    private final Set<Object> leftOut;
    private final Followers followers;

    Projecting(ModelIndex index, World world, Supply supply, Set<Object> leftOut, Followers followers) {
        this.leftOut = leftOut;
        this.index = index;
        this.world = world;
        this.supply = supply;
        this.followers = followers;
        followers.single().forEach(this::begin);
    }

    private void begin(View view) {
        List<FieldSource> begins = index.values().beginning(view);
        world.rows(view).put(List.of(), supply.record(begins, new Surroundings(world), owner(view)));
    }

    private static String owner(View view) {
        return "a row of \"" + view.name() + "\"";
    }

    void record(Event event, RecordValue values) {
        Happened happened = world.record(event, values);
        Surroundings surroundings = new Surroundings(world)
                .with(Role.EVENT, values)
                .with(Role.META, happened.meta());
        for (Followers.Entry entry : followers.of(event)) {
            if (!isIdle(entry.projection())) {
                applyEach(entry.view(), entry.projection(), surroundings);
            }
        }
    }

    /** Whether it does nothing to any row, so that nothing of it is evaluated. */
    private boolean isIdle(Projection projection) {
        RowSources sources = index.values().of(projection);
        boolean createsNothing = !sources.mayCreate() && sources.selection() != RowSources.Selection.SINGLE;
        return leftOut.contains(projection) || createsNothing && sources.set().isEmpty() && !projection.delete();
    }

    private void applyEach(View view, Projection projection, Surroundings surroundings) {
        if (projection.each().isEmpty()) {
            apply(view, projection, surroundings);
            return;
        }
        Collection<?> elements = (Collection<?>) supply.value(projection.each().get().list(), surroundings);
        elements.forEach(element -> apply(view, projection, surroundings.with(Role.AS, element)));
    }

    private void apply(View view, Projection projection, Surroundings surroundings) {
        RowSources sources = index.values().of(projection);
        Map<List<Object>, RecordValue> rows = world.rows(view);
        for (List<Object> key : chosen(view, projection, sources, surroundings)) {
            if (projection.delete()) {
                rows.remove(key);
                if (followers.single().contains(view)) {
                    begin(view);
                }
                continue;
            }
            RecordValue row = rows.containsKey(key) ? rows.get(key) : created(view, sources, key, surroundings);
            Map<String, Object> set =
                    supply.values(sources.set(), surroundings.with(Role.ROW, row), owner(view));
            rows.put(key, row.with(set));
        }
    }

    private List<List<Object>> chosen(
            View view, Projection projection, RowSources sources, Surroundings surroundings) {
        Map<List<Object>, RecordValue> rows = world.rows(view);
        return switch (sources.selection()) {
            case SINGLE -> List.of(List.of());
            case KEY -> {
                List<Object> key = key(sources.key(), surroundings, view);
                yield rows.containsKey(key) || sources.mayCreate() ? List.of(key) : List.of();
            }
            case PART_OF_KEY -> agreeing(rows, supply.values(sources.knownKey(), surroundings, owner(view)));
            case WHERE -> {
                List<List<Object>> chosen = new ArrayList<>();
                rows.forEach((key, row) -> {
                    if (supply.holds(projection.where(), surroundings.with(Role.ROW, row))) {
                        chosen.add(key);
                    }
                });
                yield chosen;
            }
            case NONE -> List.of();
        };
    }

    private List<Object> key(List<FieldSource> key, Surroundings surroundings, View view) {
        return List.copyOf(supply.values(key, surroundings, owner(view)).values());
    }

    private static List<List<Object>> agreeing(
            Map<List<Object>, RecordValue> rows, Map<String, Object> known) {
        List<List<Object>> chosen = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (known.entrySet().stream().allMatch(part -> row.get(part.getKey()).equals(part.getValue()))) {
                chosen.add(key);
            }
        });
        return chosen;
    }

    private RecordValue created(View view, RowSources sources, List<Object> key, Surroundings surroundings) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < key.size(); i++) {
            values.put(view.key().get(i).name().java(), key.get(i));
        }
        List<FieldSource> begins = new ArrayList<>();
        for (FieldSource field : index.values().beginning(view)) {
            begins.add(sources.set().stream()
                    .filter(set -> set.field().name().equals(field.field().name()))
                    .findFirst()
                    .map(set -> begin(field, set))
                    .orElse(field));
        }
        values.putAll(supply.values(begins, surroundings, owner(view)));
        return new RecordValue(values);
    }

    /**
     * What an entry sets begins like any other field, since expressions see the row as it was. Where that is not known,
     * it begins with what the entry sets, unless that depends on the row.
     */
    private FieldSource begin(FieldSource begins, FieldSource set) {
        boolean readsRow = set.source() instanceof ValueSource.Explicit explicit
                && index.expressions().of(explicit.expression()).filter(typed -> typed.reads(Role.ROW)).isPresent();
        return begins.isOpen() && !readsRow ? set : begins;
    }
}
