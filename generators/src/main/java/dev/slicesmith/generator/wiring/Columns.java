package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;

/**
 * How values of each type are stored in a column, bare, and read back:
 *
 * <pre>
 * Price      DECIMAL   row.price().value()                        new Price(cells.decimal("price"))
 * string?    TEXT      row.why().orElse(null)                     Optional.ofNullable(cells.text("why"))
 * list       JSON      row.lines()                                cells.json("lines", new TypeReference&lt;…&gt;() {})
 * </pre>
 */
final class Columns {

    private final Domain domain;

    Columns(Domain domain) {
        this.domain = domain;
    }

    /** The constant of {@code SqlType}. */
    static String sqlType(FieldType type) {
        FieldType bare = type.required().unwrapped();
        if (bare instanceof EnumType) {
            return "TEXT";
        }
        if (!(bare instanceof ScalarType scalar)) {
            return "JSON";
        }
        return switch (scalar) {
            case STRING, DURATION -> "TEXT";
            default -> scalar.name();
        };
    }

    /** Whether the database compares values of this type as Java does. */
    static boolean isSingle(FieldType type) {
        return !sqlType(type).equals("JSON");
    }

    /** Whether the database orders values of this type as Java does. */
    static boolean isOrdered(FieldType type) {
        FieldType bare = type.required().unwrapped();
        return isSingle(type) && !(bare instanceof EnumType) && bare != ScalarType.DURATION;
    }

    /** The value of a column, given an expression of its type; null if it is absent. */
    static CodeBlock bare(FieldType type, CodeBlock value) {
        if (type.isOptional()) {
            CodeBlock inner = bare(type.required(), CodeBlock.of("value"));
            return inner.toString().equals("value")
                    ? CodeBlock.of("$L.orElse(null)", value)
                    : CodeBlock.of("$L.map(value -> $L).orElse(null)", value, inner);
        }
        boolean text = type instanceof EnumType || type.unwrapped() == ScalarType.DURATION;
        if (text && type instanceof StrongType) {
            return CodeBlock.of("$L.value().toString()", value);
        }
        if (text) {
            return CodeBlock.of("$L.toString()", value);
        }
        return type instanceof StrongType strong && strong.scalar() != ScalarType.JSON
                ? domainValue(value)
                : value;
    }

    private static CodeBlock domainValue(CodeBlock value) {
        return CodeBlock.of("$L.value()", value);
    }

    /** Reads a value of this type from the cells. */
    CodeBlock read(FieldType type, String column) {
        FieldType required = type.required();
        CodeBlock cell = cell(required, column);
        CodeBlock read = type.isOptional() ? CodeBlock.of("$T.ofNullable($L)", JavaLibrary.OPTIONAL, cell) : cell;
        if (required.unwrapped() == ScalarType.DURATION) {
            read = type.isOptional()
                    ? CodeBlock.of("$L.map($T::parse)", read, JavaLibrary.DURATION)
                    : CodeBlock.of("$T.parse($L)", JavaLibrary.DURATION, read);
        }
        if (required instanceof StrongType strong && strong.scalar() != ScalarType.JSON) {
            read = type.isOptional()
                    ? CodeBlock.of("$L.map($T::new)", read, domain.types().of(strong))
                    : CodeBlock.of("new $T($L)", domain.types().of(strong), read);
        }
        return read;
    }

    private CodeBlock cell(FieldType required, String column) {
        FieldType bare = required.unwrapped();
        if (bare instanceof EnumType) {
            return CodeBlock.of("cells.word($S, $T.class)", column, domain.types().of(required));
        }
        if (!isSingle(required)) {
            TypeName reference = ParameterizedTypeName.get(
                    JavaLibrary.TYPE_REFERENCE, domain.types().boxed(required));
            return CodeBlock.of("cells.json($S, new $T() {})", column, reference);
        }
        String method = switch ((ScalarType) bare) {
            case BOOLEAN -> "bool";
            case INT -> "integer";
            case LONG -> "number";
            case DOUBLE -> "real";
            case DECIMAL -> "decimal";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "dateTime";
            case INSTANT -> "instant";
            default -> "text";
        };
        return CodeBlock.of("cells.$L($S)", method, column);
    }
}
