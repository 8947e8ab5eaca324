package dev.slicesmith.model.index;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.RowSources.Selection;
import dev.slicesmith.model.index.ValueSource.Copied;
import dev.slicesmith.model.index.ValueSource.Explicit;
import dev.slicesmith.model.index.ValueSource.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which rows an entry of a projection concerns and what it gives them. */
final class RowSourcing {

    private RowSourcing() {}

    static RowSources of(View view, Projection entry, CheckedExpressions expressions) {
        Scope scope = new Scope(List.of(Layer.of(Origin.EVENT, entry.event().fields())))
                .within(entry.each(), expressions);
        List<FieldSource> key = entry.where().isPresent() ? List.of() : keys(scope.sources(view.key(), entry.key()));
        Selection selection = selection(view, entry, key);
        boolean mayCreate = selection == Selection.KEY && entry.create() && !entry.delete();
        List<FieldSource> set = entry.delete() ? List.of() : given(scope.sources(columns(view), entry.set()));
        return new RowSources(selection, key, set, mayCreate ? begins(view, set) : List.of(), mayCreate);
    }

    private static Selection selection(View view, Projection entry, List<FieldSource> key) {
        if (entry.where().isPresent()) {
            return Selection.WHERE;
        }
        if (view.key().isEmpty()) {
            return Selection.SINGLE;
        }
        long known = key.stream().filter(part -> !part.isOpen()).count();
        if (known == 0) {
            return Selection.NONE;
        }
        return known == key.size() ? Selection.KEY : Selection.PART_OF_KEY;
    }

    /** A key identifies: it is told by the event, and neither generated, nor a default, nor absent. */
    private static List<FieldSource> keys(List<FieldSource> sources) {
        List<FieldSource> keys = new ArrayList<>(sources.size());
        for (FieldSource part : sources) {
            keys.add(isGiven(part) ? part : new FieldSource(part.field(), open(part)));
        }
        return keys;
    }

    private static ValueSource open(FieldSource part) {
        return part.isOpen() ? part.source() : new ValueSource.Open(List.of());
    }

    private static List<FieldSource> given(List<FieldSource> sources) {
        List<FieldSource> given = new ArrayList<>(sources.size());
        for (FieldSource source : sources) {
            if (isGiven(source)) {
                given.add(source);
            }
        }
        return given;
    }

    private static boolean isGiven(FieldSource source) {
        return source.source() instanceof Explicit || source.source() instanceof Copied;
    }

    private static List<FieldSource> begins(View view, List<FieldSource> set) {
        Set<String> given = new HashSet<>();
        set.forEach(source -> given.add(source.field().name().text()));
        List<FieldSource> begins = new ArrayList<>();
        for (FieldSource source : beginning(view)) {
            if (!given.contains(source.field().name().text())) {
                begins.add(source);
            }
        }
        return begins;
    }

    static List<FieldSource> beginning(View view) {
        List<FieldSource> begins = new ArrayList<>();
        for (Field field : columns(view)) {
            begins.add(new FieldSource(field, beginning(field)));
        }
        return begins;
    }

    /** Nothing is generated in rows: they come out the same whenever they are computed again. */
    static ValueSource beginning(Field field) {
        if (field.defaultValue().isPresent()) {
            return new ValueSource.Default(field.defaultValue().get());
        }
        if (field.type().isOptional()) {
            return new ValueSource.Absent();
        }
        return hasEmptyValue(field.type()) ? new ValueSource.Empty() : new ValueSource.Open(List.of());
    }

    /** Counters, sums, flags and collections begin empty; a text or a date that nobody gave is not an empty one. */
    private static boolean hasEmptyValue(FieldType type) {
        if (type.unwrapped() instanceof ScalarType scalar) {
            return scalar.isNumber() || scalar == ScalarType.BOOLEAN;
        }
        return !(type instanceof TypeDefinition);
    }

    /** What is stored and may change: neither derived nor part of the key. */
    private static List<Field> columns(View view) {
        Set<String> keys = new HashSet<>();
        view.key().forEach(field -> keys.add(field.name().text()));
        List<Field> columns = new ArrayList<>(view.fields().size());
        for (Field field : view.fields()) {
            if (!field.isDerived() && !keys.contains(field.name().text())) {
                columns.add(field);
            }
        }
        return columns;
    }
}
