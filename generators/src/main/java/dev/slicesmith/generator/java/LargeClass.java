package dev.slicesmith.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * A class that grows with the model. A class file holds some 65,000 names and constants, and a constructor 64 KB;
 * what has more members than fit is a row of classes, each extending the one before, and has the same methods for who uses
 * it:
 *
 * <pre>{@code
 * public final class ShopApplication extends ShopApplicationPart2 {
 *
 *     public ShopApplication(Foundation foundation) {
 *         super(foundation);
 *     }
 * }
 * }</pre>
 *
 * <p>A member may use those that were added before it, in a constructor and elsewhere.
 */
public final class LargeClass {

    /** With more members than this there are parts. */
    static final int MOST = 1200;

    /** Members of a part; one that sends a command takes 42 of the 65,535 constants of a class, and up to 60. */
    static final int PART = 600;

    /**
     * What belongs together.
     *
     * @param fields set by the code
     * @param code of the constructor
     */
    private record Member(List<FieldSpec> fields, CodeBlock code, List<MethodSpec> methods) {}

    private final ClassName name;
    private final List<Member> members = new ArrayList<>();
    private final List<MethodSpec> abstracts = new ArrayList<>();
    private final Map<ClassName, TypeSpec> parts = new LinkedHashMap<>();

    public LargeClass(ClassName name) {
        this.name = name;
    }

    /** A field and the value that the constructor gives it. */
    public void field(TypeName type, String field, CodeBlock value) {
        field(FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.FINAL).build(),
                CodeBlock.builder().addStatement("$L = $L", field, value).build());
    }

    /** A field, and what the constructor does about it. */
    public void field(FieldSpec field, CodeBlock code) {
        members.add(new Member(List.of(field), code, List.of()));
    }

    /** What the constructor does. */
    public void code(CodeBlock code) {
        members.add(new Member(List.of(), code, List.of()));
    }

    /** Methods, each of which may use the others. */
    public void methods(MethodSpec... methods) {
        members.add(new Member(List.of(), CodeBlock.of(""), List.of(methods)));
    }

    /** A private method without result that members before it may use. */
    public void methodForAll(MethodSpec method) {
        abstracts.add(MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.ABSTRACT)
                .addParameters(method.parameters())
                .build());
        methods(method);
    }

    private boolean isSplit() {
        return members.size() > MOST;
    }

    /**
     * Adds everything to the class.
     *
     * @param first a field that all members may use
     * @param other a constructor that calls the one that follows
     * @param constructor with the code that comes first, and sets the first field
     */
    public void addTo(TypeSpec.Builder type, FieldSpec first, MethodSpec other, MethodSpec constructor) {
        if (isSplit()) {
            type.addMethod(other);
            split(type, first, constructor);
            return;
        }
        type.addField(first);
        MethodSpec.Builder whole = constructor.toBuilder();
        for (Member member : members) {
            type.addFields(member.fields());
            whole.addCode(member.code());
        }
        type.addMethod(other).addMethod(whole.build());
        members.forEach(member -> type.addMethods(member.methods()));
    }

    private void split(TypeSpec.Builder type, FieldSpec first, MethodSpec constructor) {
        ClassName before = null;
        for (int from = 0; from < members.size(); from += PART) {
            ClassName part = name.peerClass(name.simpleName() + "Part" + (from / PART + 1));
            TypeSpec.Builder builder = part(part, members.subList(from, Math.min(members.size(), from + PART)),
                    before == null ? constructor.code() : handedOn(constructor), constructor.parameters());
            if (before == null) {
                builder.addField(visible(first)).addMethods(abstracts);
            } else {
                builder.superclass(before);
            }
            parts.put(part, builder.build());
            before = part;
        }
        MethodSpec.Builder last = MethodSpec.constructorBuilder()
                .addJavadoc(constructor.javadoc())
                .addModifiers(constructor.modifiers())
                .addParameters(constructor.parameters())
                .addCode(handedOn(constructor));
        type.superclass(before).addMethod(last.build());
    }

    private TypeSpec.Builder part(
            ClassName part, List<Member> members, CodeBlock begin, List<ParameterSpec> parameters) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(part)
                .addJavadoc("A part of {@link $T}, which has more than one class file can hold.", name)
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(parameters).addCode(begin);
        for (Member member : members) {
            member.fields().forEach(field -> builder.addField(visible(field)));
            constructor.addCode(member.code());
        }
        builder.addMethod(constructor.build());
        members.forEach(member -> member.methods().forEach(method -> builder.addMethod(visible(method))));
        return builder;
    }

    private static CodeBlock handedOn(MethodSpec constructor) {
        List<CodeBlock> names = constructor.parameters().stream().map(one -> CodeBlock.of("$L", one.name())).toList();
        return CodeBlock.builder().addStatement("super($L)", CodeBlock.join(names, ", ")).build();
    }

    private static FieldSpec visible(FieldSpec field) {
        FieldSpec.Builder builder = FieldSpec.builder(field.type(), field.name(), Modifier.FINAL);
        return field.initializer().isEmpty() ? builder.build() : builder.initializer(field.initializer()).build();
    }

    private static MethodSpec visible(MethodSpec method) {
        return !method.modifiers().contains(Modifier.PRIVATE)
                ? method
                : MethodSpec.methodBuilder(method.name())
                        .returns(method.returnType())
                        .addParameters(method.parameters())
                        .addCode(method.code())
                        .build();
    }

    /** The other classes, in order; none if everything fits. Known once it was added. */
    public Map<ClassName, TypeSpec> parts() {
        return parts;
    }
}
