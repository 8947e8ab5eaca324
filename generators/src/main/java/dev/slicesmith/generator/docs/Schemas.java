package dev.slicesmith.generator.docs;

import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Types, commands, events and rows as JSON Schema, with the constraints of the model. */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";

    private Schemas() {}

    /** What stands for a type that the model defines. */
    static Map<String, Object> definition(TypeDefinition type) {
        Map<String, Object> schema;
        if (type instanceof StrongType strong) {
            schema = scalar(strong.scalar());
            constrain(schema, strong.scalar(), strong.constraints());
        } else if (type instanceof EnumType words) {
            schema = text(null);
            schema.put("enum", words.constants().stream().map(constant -> constant.text()).toList());
        } else {
            schema = object(((ValueObject) type).fields());
        }
        describe(schema, type.documentation());
        return schema;
    }

    /** An object with these fields; what is derived nobody sends. */
    static Map<String, Object> object(List<Field> fields) {
        return object(fields.stream().filter(field -> !field.isDerived()).toList(), field -> true);
    }

    /** A command as it is sent: what arises by itself may be left out, the time and the user are not there. */
    static Map<String, Object> command(Command command) {
        return object(command.fields().stream().filter(Drafts::mayBeGiven).toList(),
                field -> field.generation().isEmpty());
    }

    private static Map<String, Object> object(List<Field> stored, Predicate<Field> isNeeded) {
        Map<String, Object> properties = new LinkedHashMap<>();
        stored.forEach(field -> properties.put(field.name().java(), of(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        List<String> required = stored.stream().filter(isNeeded).filter(field -> !field.type().isOptional())
                .map(field -> field.name().java()).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    /** What stands for the values of a field. */
    static Map<String, Object> of(Field field) {
        Map<String, Object> schema = of(field.type().required());
        constrain(schema, field.type().required(), field.constraints());
        if (field.type().isOptional()) {
            Map<String, Object> value = schema;
            schema = new LinkedHashMap<>();
            schema.put("anyOf", List.of(value, Map.of("type", "null")));
        }
        describe(schema, field.documentation());
        return schema;
    }

    private static Map<String, Object> of(FieldType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof ScalarType scalar) {
            return scalar(scalar);
        }
        if (type instanceof TypeDefinition definition) {
            schema.put("$ref", REFERENCE + definition.name().java());
        } else if (type instanceof FieldType.MapOf map) {
            schema.put("type", "object");
            schema.put("additionalProperties", of(map.of()));
        } else if (type instanceof FieldType.OptionalOf optional) {
            schema.put("anyOf", List.of(of(optional.of()), Map.of("type", "null")));
        } else {
            schema.put("type", "array");
            schema.put("items", of(type instanceof FieldType.SetOf set ? set.of() : ((FieldType.ListOf) type).of()));
            if (type instanceof FieldType.SetOf) {
                schema.put("uniqueItems", true);
            }
        }
        return schema;
    }

    private static Map<String, Object> scalar(ScalarType type) {
        return switch (type) {
            case STRING, DATETIME -> text(null);
            case BOOLEAN -> typed("boolean", null);
            case INT -> typed("integer", "int32");
            case LONG -> typed("integer", "int64");
            case DOUBLE -> typed("number", "double");
            case DECIMAL -> typed("number", null);
            case UUID -> text("uuid");
            case DATE -> text("date");
            case TIME -> text(null);
            case INSTANT -> text("date-time");
            case DURATION -> text("duration");
            case JSON -> new LinkedHashMap<>();
        };
    }

    private static Map<String, Object> text(String format) {
        return typed("string", format);
    }

    private static Map<String, Object> typed(String type, String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        if (format != null) {
            schema.put("format", format);
        }
        return schema;
    }

    private static void constrain(Map<String, Object> schema, FieldType type, Constraints constraints) {
        number(constraints.min()).ifPresent(min -> schema.put("minimum", min));
        number(constraints.max()).ifPresent(max -> schema.put("maximum", max));
        boolean text = type.unwrapped() == ScalarType.STRING;
        constraints.minLength().ifPresent(min -> schema.put(text ? "minLength" : "minItems", min));
        constraints.maxLength().ifPresent(max -> schema.put(text ? "maxLength" : "maxItems", max));
        constraints.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
    }

    private static Optional<Object> number(Optional<Value> limit) {
        return limit.filter(value -> value instanceof Value.Scalar scalar && scalar.value() instanceof Number)
                .map(value -> ((Value.Scalar) value).value());
    }

    private static void describe(Map<String, Object> schema, Documentation documentation) {
        documentation.description().ifPresent(text -> schema.put("description", text));
    }
}
