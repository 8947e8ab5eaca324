package dev.slicesmith.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import java.time.ZoneId;
import java.util.List;

/**
 * How the types of a model look in Java. Fields are record components; an optional one is an {@code Optional} and never
 * null; collections are immutable and keep their order; decimals are normalised by the records that hold them.
 */
public interface JavaTypes {

    /** The type in Java, primitive where it can be. */
    TypeName of(FieldType type);

    /** A class of the {@code support} package: {@code Lists}. */
    ClassName support(String simpleName);

    /** The model's time zone. */
    ZoneId zone();

    /** Reads a field: {@code line.price()}. */
    default CodeBlock access(CodeBlock of, Field field) {
        return CodeBlock.of("$L.$L()", of, field.name().java());
    }

    /** A strong type around a value: {@code new Price(value)}. */
    default CodeBlock wrap(StrongType type, CodeBlock value) {
        return CodeBlock.of("new $T($L)", of(type), value);
    }

    /** What a strong type wraps: {@code price.value()}. */
    default CodeBlock unwrap(StrongType type, CodeBlock value) {
        return CodeBlock.of("$L.value()", value);
    }

    /** A new value object from the values of all its fields that are not derived, in order. */
    default CodeBlock construct(ValueObject type, List<CodeBlock> values) {
        return CodeBlock.of("new $T($L)", of(type), CodeBlock.join(values, ", "));
    }

    /** A constant of an enumeration: {@code Status.OPEN}. */
    CodeBlock constant(EnumType type, Name constant);

    /** The word of an enumeration's constant as the model writes it, which {@code string(x)} gives. */
    default CodeBlock word(EnumType type, CodeBlock value) {
        return CodeBlock.of("$L.toString()", value);
    }
}
