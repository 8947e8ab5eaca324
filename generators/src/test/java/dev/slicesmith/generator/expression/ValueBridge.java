package dev.slicesmith.generator.expression;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.support.Maps;
import dev.slicesmith.support.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The interpreter's values as objects of compiled classes, and back. */
final class ValueBridge {

    private final ClassLoader loader;

    ValueBridge(ClassLoader loader) {
        this.loader = loader;
    }

    private Object construct(String type, List<Object> arguments) {
        try {
            return loader.loadClass(ProofProject.PACKAGE + "." + type).getConstructors()[0].newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Object record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object record(String type, List<Field> fields, RecordValue value) {
        List<Object> arguments = new ArrayList<>();
        fields.stream().filter(field -> !field.isDerived())
                .forEach(field -> arguments.add(toJava(value.get(field.name().java()), field.type())));
        return construct(type, arguments);
    }

    Object toJava(Object value, FieldType type) {
        if (type instanceof OptionalOf optional) {
            return ((Optional<?>) value).map(inner -> toJava(inner, optional.of()));
        }
        if (type instanceof ListOf list) {
            return ((Collection<?>) value).stream().map(element -> toJava(element, list.of())).toList();
        }
        if (type instanceof SetOf set) {
            return Sets.copyOf(((Collection<?>) value).stream().map(element -> toJava(element, set.of())).toList());
        }
        if (type instanceof MapOf map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, entry) -> entries.put(key, toJava(entry, map.of())));
            return Maps.copyOf(entries);
        }
        if (type instanceof StrongType strong) {
            return construct(strong.name().java(), List.of(value));
        }
        if (type instanceof ValueObject object) {
            return record(object.name().java(), object.fields(), (RecordValue) value);
        }
        return type instanceof EnumType words ? word(words, (Name) value) : value;
    }

    private Object word(EnumType words, Name value) {
        try {
            Class<?> type = loader.loadClass(ProofProject.PACKAGE + "." + words.name().java());
            return type.getField(ProofProject.constant(value)).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object fromJava(Object value, FieldType type) {
        if (type instanceof OptionalOf optional) {
            return ((Optional<?>) value).map(inner -> fromJava(inner, optional.of()));
        }
        if (type instanceof ListOf list) {
            return ((List<?>) value).stream().map(element -> fromJava(element, list.of())).toList();
        }
        if (type instanceof SetOf set) {
            return Sets.copyOf(((Collection<?>) value).stream().map(element -> fromJava(element, set.of())).toList());
        }
        if (type instanceof MapOf map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, entry) -> entries.put(key, fromJava(entry, map.of())));
            return Maps.copyOf(entries);
        }
        if (type instanceof StrongType) {
            return read(value, "value");
        }
        if (type instanceof ValueObject object) {
            return fields(object.fields(), value);
        }
        if (type instanceof EnumType words) {
            return words.constants().stream().filter(word -> word.text().equals(value.toString())).findFirst().orElseThrow();
        }
        return type instanceof FieldType.ElementOf element ? fields(element.fields(), value) : value;
    }

    private RecordValue fields(List<Field> fields, Object value) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.isDerived()).forEach(field ->
                values.put(field.name().java(), fromJava(read(value, field.name().java()), field.type())));
        return new RecordValue(values);
    }
}
