package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Something that the model leaves to hand-written code.
 *
 * @param name the method
 * @param returns what it gives
 * @param parameters what it sees; callers have variables of the same names
 * @param what what the model says of it, as plain text without a full stop
 */
public record OpenMethod(String name, TypeName returns, List<ParameterSpec> parameters, String what) {

    public OpenMethod {
        parameters = List.copyOf(parameters);
    }

    /** The call of this method, its arguments called as the parameters: {@code rules.overLimit(command, state)}. */
    public CodeBlock call() {
        return CodeBlock.of("rules.$L($L)", name, Code.arguments(parameters));
    }

    MethodSpec.Builder declaration() {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameters(parameters);
    }
}
