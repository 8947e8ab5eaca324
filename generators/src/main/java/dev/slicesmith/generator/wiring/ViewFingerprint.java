package dev.slicesmith.generator.wiring;

import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import java.util.HashSet;
import java.util.Set;

/**
 * A number for all that the rows of a view depend on in the model: if it changes, the application makes the rows anew
 * from the events. Places, descriptions and examples do not count.
 */
final class ViewFingerprint {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> seen = new HashSet<>();

    private ViewFingerprint() {}

    static int of(ViewPlan plan) {
        ViewFingerprint fingerprint = new ViewFingerprint();
        plan.view().fields().forEach(fingerprint::add);
        plan.entries().forEach(fingerprint::add);
        return fingerprint.text.toString().hashCode();
    }

    private void add(Field field) {
        word(field.name().java());
        add(field.type());
        field.defaultValue().ifPresent(value -> word(value.toString()));
        field.generation().ifPresent(generation -> word(generation.name()));
        field.value().ifPresent(value -> word(value.text()));
    }

    private void add(FieldType type) {
        if (type instanceof FieldType.OptionalOf optional) {
            word("?");
            add(optional.of());
        } else if (type instanceof FieldType.ListOf list) {
            word("list");
            add(list.of());
        } else if (type instanceof FieldType.SetOf set) {
            word("set");
            add(set.of());
        } else if (type instanceof FieldType.MapOf map) {
            word("map");
            add(map.of());
        } else if (type instanceof StrongType strong) {
            word(strong.scalar().name());
        } else if (type instanceof EnumType words) {
            words.constants().forEach(constant -> word(constant.text()));
        } else if (type instanceof ValueObject object && seen.add(object.name().text())) {
            object.fields().forEach(this::add);
        } else {
            word(type.notation());
        }
    }

    private void add(Projection entry) {
        add(entry.event());
        entry.each().ifPresent(each -> word(each.list().text()));
        entry.where().ifPresent(where -> word(where.text()));
        entry.key().forEach(this::add);
        entry.set().forEach(this::add);
        word(entry.delete() + " " + entry.create());
    }

    private void add(Event event) {
        word(event.name().text());
        event.fields().forEach(this::add);
    }

    private void add(Assignment assignment) {
        word(assignment.field().name().java());
        word(assignment.expression().text());
    }

    private void word(String word) {
        text.append(word).append('\n');
    }
}
