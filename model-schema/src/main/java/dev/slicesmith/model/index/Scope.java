package dev.slicesmith.model.index;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ValueSource.Copied;
import dev.slicesmith.model.index.ValueSource.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The origins that a place can copy from, in the order in which they are asked. */
final class Scope {

    private final List<Layer> layers;

    Scope(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /** The same scope within an {@code each}: its element, then its element's fields, are asked before all others. */
    Scope within(Optional<Each> each, CheckedExpressions expressions) {
        Optional<FieldType> element = each.flatMap(loop -> expressions.of(loop.list()))
                .flatMap(list -> elementOf(list.type()));
        if (each.isEmpty() || element.isEmpty()) {
            return this;
        }
        List<Layer> inner = new ArrayList<>();
        Layer itself = new Layer(Origin.ELEMENT);
        itself.offer(each.get().as(), element.get());
        inner.add(itself);
        if (element.get() instanceof ValueObject object) {
            inner.add(Layer.of(Origin.AS, object.fields()));
        } else if (element.get() instanceof ElementOf row) {
            inner.add(Layer.of(Origin.AS, row.fields()));
        }
        inner.addAll(layers);
        return new Scope(inner);
    }

    private static Optional<FieldType> elementOf(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return Optional.of(list.of());
        }
        return type instanceof FieldType.SetOf set ? Optional.of(set.of()) : Optional.empty();
    }

    /** Where each field gets its value. */
    List<FieldSource> sources(List<Field> targets, List<Assignment> written) {
        Map<String, Expression> explicit = explicit(written);
        List<FieldSource> sources = new ArrayList<>(targets.size());
        for (Field target : targets) {
            Expression expression = explicit.get(target.name().text());
            sources.add(new FieldSource(
                    target, expression == null ? implicit(target) : new ValueSource.Explicit(expression)));
        }
        return sources;
    }

    /** A copy, else how the field arises by itself, else open. */
    private ValueSource implicit(Field target) {
        ValueSource copied = copied(target.name(), target.type());
        return copied instanceof ValueSource.Open open ? byItself(target, open) : copied;
    }

    /** What fits the name and the type; open, with what has only the name, if nothing does. */
    ValueSource copied(Name name, FieldType type) {
        List<Copied> misfits = new ArrayList<>(0);
        for (Layer layer : layers) {
            Copied found = layer.named(name);
            if (found != null && Interchange.fits(found.type(), type)) {
                return found;
            }
            if (found != null) {
                misfits.add(found);
            }
        }
        return new ValueSource.Open(misfits);
    }

    /** The value of a field that nobody gives: generated, its default, absent, else what was found instead. */
    private static ValueSource byItself(Field target, ValueSource.Open otherwise) {
        if (target.generation().isPresent()) {
            return new ValueSource.Generated(target.generation().get());
        }
        if (target.defaultValue().isPresent()) {
            return new ValueSource.Default(target.defaultValue().get());
        }
        return target.type().isOptional() ? new ValueSource.Absent() : otherwise;
    }

    static Map<String, Expression> explicit(List<Assignment> written) {
        if (written.isEmpty()) {
            return Map.of();
        }
        Map<String, Expression> byField = new HashMap<>();
        for (Assignment assignment : written) {
            byField.putIfAbsent(assignment.field().name().text(), assignment.expression());
        }
        return byField;
    }
}
