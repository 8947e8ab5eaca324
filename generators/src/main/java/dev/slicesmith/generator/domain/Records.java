package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.ModelTypes;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The frame of every record: components, copied in by the compact constructor, secrets left out of its text.
 *
 * <pre>{@code
 * public record Cart(CartId cart, List<Line> lines) {
 *
 *     public Cart {
 *         Objects.requireNonNull(cart, "cart");
 *         lines = List.copyOf(lines);
 *     }
 * }
 * }</pre>
 */
public final class Records {

    private final ModelTypes types;

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type
     * @param java the type in Java
     * @param sensitive whether its value is kept out of {@code toString}
     */
    public record Component(String name, FieldType type, TypeName java, boolean sensitive) {}

    public Records(ModelTypes types) {
        this.types = types;
    }

    /** The stored fields as components; derived ones are methods. */
    public List<Component> components(List<Field> fields) {
        List<Component> components = new ArrayList<>(fields.size());
        for (Field field : fields) {
            if (!field.isDerived()) {
                components.add(new Component(
                        field.name().java(), field.type(), types.of(field.type()), field.sensitive()));
            }
        }
        return components;
    }

    /** Begins a public record with these components. */
    public TypeSpec.Builder begin(ClassName name, List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        CodeBlock.Builder compact = CodeBlock.builder();
        boolean sensitive = false;
        for (Component component : components) {
            constructor.addParameter(component.java(), component.name());
            copyIn(compact, component);
            sensitive |= component.sensitive();
        }
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor.build());
        if (!compact.isEmpty()) {
            record.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addCode(compact.build())
                    .build());
        }
        if (sensitive) {
            record.addMethod(masked(name, components));
        }
        return record;
    }

    private void copyIn(CodeBlock.Builder code, Component component) {
        if (component.java().isPrimitive()) {
            return;
        }
        String name = component.name();
        if (isKept(component.type())) {
            code.addStatement("$T.requireNonNull($L, $S)", JavaLibrary.OBJECTS, name, name);
        } else {
            code.addStatement("$L = $L", name, copy(component.type(), CodeBlock.of("$L", name), 0));
        }
    }

    /** Whether a value is immutable and equal by value already. */
    private static boolean isKept(FieldType type) {
        if (type instanceof FieldType.OptionalOf optional) {
            return isKept(optional.of());
        }
        boolean collection =
                type instanceof FieldType.ListOf || type instanceof FieldType.SetOf || type instanceof FieldType.MapOf;
        return !collection && type != ScalarType.DECIMAL;
    }

    private CodeBlock copy(FieldType type, CodeBlock value, int depth) {
        if (type == ScalarType.DECIMAL) {
            return CodeBlock.of("$T.normalized($L)", types.support("Decimals"), value);
        }
        if (type instanceof FieldType.OptionalOf optional) {
            return CodeBlock.of("$L.map($L)", value, lambda(optional.of(), depth));
        }
        if (type instanceof FieldType.ListOf list) {
            return isKept(list.of())
                    ? CodeBlock.of("$T.copyOf($L)", JavaLibrary.LIST, value)
                    : CodeBlock.of("$T.map($L, $L)", types.support("Lists"), value, lambda(list.of(), depth));
        }
        if (type instanceof FieldType.SetOf set) {
            return isKept(set.of())
                    ? CodeBlock.of("$T.copyOf($L)", types.support("Sets"), value)
                    : CodeBlock.of("$T.map($L, $L)", types.support("Sets"), value, lambda(set.of(), depth));
        }
        FieldType values = ((FieldType.MapOf) type).of();
        return isKept(values)
                ? CodeBlock.of("$T.copyOf($L)", types.support("Maps"), value)
                : CodeBlock.of("$T.mapValues($L, $L)", types.support("Maps"), value, lambda(values, depth));
    }

    private CodeBlock lambda(FieldType type, int depth) {
        if (type == ScalarType.DECIMAL) {
            return CodeBlock.of("$T::normalized", types.support("Decimals"));
        }
        String element = "element" + (depth == 0 ? "" : depth);
        return CodeBlock.of("$L -> $L", element, copy(type, CodeBlock.of("$L", element), depth + 1));
    }

    private static MethodSpec masked(ClassName name, List<Component> components) {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = name.simpleName() + "[";
        for (Component component : components) {
            before += component.name() + "=";
            if (component.sensitive()) {
                before += "***";
            } else {
                text.add("$S + $L + ", before, component.name());
                before = "";
            }
            before += ", ";
        }
        String end = before.substring(0, before.length() - 2) + "]";
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaLibrary.STRING)
                .addStatement("return $L$S", text.build(), end)
                .build();
    }
}
