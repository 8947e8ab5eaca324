package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.List;

/** What the variables of an expression are at the place in Java where it is put. */
public interface JavaScope {

    JavaTypes types();

    /** A variable: {@code command}, {@code e}, {@code row}, {@code clock.instant()}. Never asked for local ones. */
    CodeBlock variable(Variable variable);

    /** Which expressions count what they look at. */
    Counting counting();

    /** A field of a variable; inside the record itself that may be the bare name. */
    default CodeBlock access(Variable variable, Field field) {
        return types().access(variable(variable), field);
    }

    /** A computed field of a variable, with a counter for what it looks at. */
    default CodeBlock access(Variable variable, Field field, CodeBlock counter) {
        return CodeBlock.of("$L.$L($L)", variable(variable), field.name().java(), counter);
    }

    /** A {@code List} of the earlier events of a type: {@code events.X}. */
    default CodeBlock history(Event event) {
        throw new UnsupportedOperationException("no history here");
    }

    /** A {@code List} of all rows of a view: {@code views.X}. */
    default CodeBlock rows(View view) {
        throw new UnsupportedOperationException("no views here");
    }

    /** An {@code Optional} with the row of this key: {@code views.X.get(k)}. */
    default CodeBlock row(View view, List<CodeBlock> key) {
        throw new UnsupportedOperationException("no views here");
    }

    /** Whether a name means something else in the surrounding code: the parameters of lambdas avoid it. */
    boolean isTaken(String name);
}
