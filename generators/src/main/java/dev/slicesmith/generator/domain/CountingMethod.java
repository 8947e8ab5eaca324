package dev.slicesmith.generator.domain;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.expression.ExpressionCompiler;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.expression.CheckedExpressions;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The second method of a computed field: for expressions that count what they look at, and go on counting in it. */
public final class CountingMethod {

    private CountingMethod() {}

    /**
     * The method, if some expression needs it.
     *
     * @param scope of the field's expression
     * @param taken names of the record's members
     */
    public static Optional<MethodSpec> of(
            Domain domain, ModelScope scope, Set<String> taken, Name field, TypeName type, Expression expression) {
        CheckedExpressions expressions = domain.index().expressions();
        if (!expressions.counting().isReadCounting(expression)) {
            return Optional.empty();
        }
        String counter = MemberNames.free("n", taken);
        return Optional.of(MethodSpec.methodBuilder(field.java())
                .addJavadoc("As {@link #$L()}, counting what it looks at.", field.java())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(domain.layout().support("Iterations"), counter)
                .addStatement("return $L", new ExpressionCompiler().compileCounting(
                        expressions.of(expression).orElseThrow(), scope.taken(Set.of(counter)), counter))
                .build());
    }
}
