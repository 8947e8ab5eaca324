package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.Java.Rank;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes conversions. */
final class JavaConversions {

    private final JavaWriter writer;
    private final LocalNames locals;

    JavaConversions(JavaWriter writer, LocalNames locals) {
        this.writer = writer;
        this.locals = locals;
    }

    Java write(Convert convert) {
        ExpressionTree of = convert.of();
        if (convert.type() instanceof OptionalOf to) {
            return of.type() instanceof OptionalOf from
                    ? Java.primary("$L.map($L)", writer.write(of).receiver(), function(from.of(), to.of()))
                    : Java.primary("$T.of($L)", Optional.class, writer.write(of).code());
        }
        if (convert.type() instanceof StrongType strong) {
            // The constructor normalises.
            return new Java(writer.types().wrap(strong, writer.loose(of).code()), Rank.PRIMARY, false);
        }
        if (of.type() instanceof StrongType strong) {
            return new Java(writer.types().unwrap(strong, writer.write(of).receiver()), Rank.PRIMARY, false);
        }
        if (convert.type() instanceof ScalarType scalar) {
            return widened(writer.write(of), scalar);
        }
        // The element's type is said where Java would not find it: in an empty list that is called something on.
        boolean said = Kinds.isNamed(Kinds.element(convert.type())) && !Kinds.isNamed(Kinds.element(of.type()));
        CodeBlock type = said
                ? CodeBlock.of("<$T>", writer.boxed(Kinds.element(convert.type())))
                : CodeBlock.of("");
        return Java.primary("$T.$LcopyOf($L)", convert.type() instanceof SetOf ? writer.support("Sets") : List.class,
                type, all(convert).code());
    }

    private Java all(Convert convert) {
        Java code = writer.write(convert.of());
        return writer.counter().isPresent() && Counting.copies(convert) ? writer.over(convert.of(), code) : code;
    }

    private static Java widened(Java number, ScalarType to) {
        if (to == ScalarType.DECIMAL) {
            return Java.primary("$T.valueOf($L)", BigDecimal.class, number.code());
        }
        if (number.boxed()) {
            return Java.primary("$L.$LValue()", number.receiver(), to.notation());
        }
        return Java.of(Rank.UNARY, "($L) $L", to.notation(), number.at(Rank.UNARY));
    }

    /** {@code ItemId::value} or {@code ItemId::new}, or a lambda if wrapping is done otherwise. */
    CodeBlock function(FieldType from, FieldType to) {
        String name = locals.enter("value");
        CodeBlock value = CodeBlock.of("$L", name);
        CodeBlock function = to instanceof StrongType strong
                ? wrapping(strong, value)
                : unwrapping((StrongType) from, value);
        locals.leave();
        return function;
    }

    private CodeBlock wrapping(StrongType strong, CodeBlock value) {
        CodeBlock wrapped = writer.types().wrap(strong, value);
        boolean plain = wrapped.equals(CodeBlock.of("new $T($L)", writer.types().of(strong), value));
        return plain ? CodeBlock.of("$T::new", writer.types().of(strong)) : CodeBlock.of("$L -> $L", value, wrapped);
    }

    private CodeBlock unwrapping(StrongType strong, CodeBlock value) {
        CodeBlock unwrapped = writer.types().unwrap(strong, value);
        return unwrapped.toString().equals(value + ".value()")
                ? CodeBlock.of("$T::value", writer.types().of(strong))
                : CodeBlock.of("$L -> $L", value, unwrapped);
    }
}
