package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.model.FieldType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Small turns of Java that several emitters need. */
public final class Code {

    private Code() {}

    /** The type of a list's or set's elements. */
    public static FieldType element(FieldType list) {
        return list instanceof FieldType.SetOf set ? set.of() : ((FieldType.ListOf) list).of();
    }

    public static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    /** Gives a class these final fields and a constructor that sets them; nothing if there are none. */
    public static void fields(TypeSpec.Builder type, List<ParameterSpec> fields) {
        if (fields.isEmpty()) {
            return;
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (ParameterSpec field : fields) {
            type.addField(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(field);
            constructor.addStatement("this.$L = $L", field.name(), field.name());
        }
        type.addMethod(constructor.build());
    }

    /** The same arguments as parameters of these names. */
    public static CodeBlock arguments(List<ParameterSpec> parameters) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (ParameterSpec parameter : parameters) {
            arguments.add(arguments.isEmpty() ? "$L" : ", $L", parameter.name());
        }
        return arguments.build();
    }

    /** Whether the code has this identifier as a word of its own, other than behind a dot. */
    public static boolean mentions(CodeBlock code, String identifier) {
        String text = code.toString();
        int at = text.indexOf(identifier);
        while (at >= 0) {
            int end = at + identifier.length();
            boolean begins = at == 0
                    || !Character.isJavaIdentifierPart(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(identifier, at + 1);
        }
        return false;
    }
}
