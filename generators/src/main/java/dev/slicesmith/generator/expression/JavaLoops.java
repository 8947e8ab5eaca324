package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension.Kind;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;

/** Writes comprehensions as streams. Those inside others are counted, see {@code Iterations}. */
final class JavaLoops {

    private final JavaWriter writer;
    private final LocalNames locals;
    private String counter;
    private int depth;

    JavaLoops(JavaWriter writer, LocalNames locals) {
        this.writer = writer;
        this.locals = locals;
    }

    Java write(Comprehension loop) {
        return counted(loop, false);
    }

    /** That no element satisfies the condition. */
    Java none(Comprehension exists) {
        return counted(exists, true);
    }

    /** The first element of a loop, with no more of them looked at than needed. */
    Java first(Comprehension loop) {
        boolean outermost = enter(loop);
        CodeBlock code = CodeBlock.of("$L.findFirst()", stream(loop));
        return left(outermost, code, Java.Rank.PRIMARY, bounded(new OptionalOf(Kinds.element(loop.type()))));
    }

    private Java counted(Comprehension loop, boolean none) {
        boolean outermost = enter(loop);
        Java.Rank rank = loop.kind() == Kind.EXISTS_ONE ? Java.Rank.EQUALITY : Java.Rank.PRIMARY;
        // A method without a type of its own for conditions: String.valueOf takes a boolean and an array of characters.
        CodeBlock bounded = isCondition(loop) ? CodeBlock.of("holds") : bounded(loop.type());
        return left(outermost, finished(loop, none), rank, bounded);
    }

    private boolean enter(Comprehension loop) {
        boolean outermost = counter == null && Kinds.hasNestedLoop(loop);
        if (outermost) {
            counter = locals.enter("n");
        }
        return outermost;
    }

    private Java left(boolean outermost, CodeBlock code, Java.Rank rank, CodeBlock bounded) {
        if (!outermost) {
            return new Java(code, rank, false);
        }
        Java whole = Java.primary("$T.$L($L -> $L)", writer.support("Iterations"), bounded, counter, code);
        locals.leave();
        counter = null;
        return whole;
    }

    /** The type of what comes out, written out: within two generic calls javac does not find it by itself. */
    private CodeBlock bounded(FieldType type) {
        return CodeBlock.of("<$T>bounded", writer.types().of(type));
    }

    private static boolean isCondition(Comprehension loop) {
        return loop.kind() != Kind.FILTER && loop.kind() != Kind.MAP;
    }

    private CodeBlock finished(Comprehension loop, boolean none) {
        return switch (loop.kind()) {
            case FILTER -> loop.type() instanceof SetOf
                    ? CodeBlock.of("$T.copyOf($L.toList())", writer.support("Sets"), stream(loop))
                    : CodeBlock.of("$L.toList()", stream(loop));
            case MAP -> CodeBlock.of("$L.toList()", stream(loop));
            case ALL -> CodeBlock.of("$L.allMatch($L)", stream(loop.over()), lambda(loop));
            case EXISTS -> CodeBlock.of("$L.$L($L)",
                    stream(loop.over()), none ? "noneMatch" : "anyMatch", lambda(loop));
            case EXISTS_ONE -> CodeBlock.of("$L.filter($L).count() == 1", stream(loop.over()), lambda(loop));
        };
    }

    /** The elements of a loop or collection, one after the other. */
    private CodeBlock stream(ExpressionTree of) {
        if (of instanceof Comprehension loop && loop.kind() == Kind.FILTER) {
            return CodeBlock.of("$L.filter($L)", stream(loop.over()), lambda(loop));
        }
        if (of instanceof Comprehension loop && loop.kind() == Kind.MAP) {
            return CodeBlock.of("$L.map($L)", stream(loop.over()), lambda(loop));
        }
        boolean map = of.type() instanceof MapOf;
        if (depth > 0 && counter != null) {
            return CodeBlock.of("$L.$L($L).stream()", counter, map ? "overKeys" : "over", writer.write(of).code());
        }
        return CodeBlock.of(map ? "$L.keySet().stream()" : "$L.stream()", writer.write(of).receiver());
    }

    private CodeBlock lambda(Comprehension loop) {
        CodeBlock reference = reference(loop);
        if (reference != null) {
            return reference;
        }
        depth++;
        String name = locals.enter(loop.variable().name());
        CodeBlock body = writer.write(loop.body()).code();
        locals.leave();
        depth--;
        return CodeBlock.of("$L -> $L", name, body);
    }

    /** {@code Line::price} or {@code ItemId::value}; null if the body is anything else. */
    private CodeBlock reference(Comprehension loop) {
        boolean named = loop.variable().type() instanceof TypeDefinition;
        if (named && loop.body() instanceof FieldAccess access && access.of().equals(loop.variable())) {
            String name = access.field().name().java();
            boolean plain = writer.types().access(CodeBlock.of("x"), access.field()).toString().equals("x." + name + "()");
            return plain ? CodeBlock.of("$T::$L", writer.types().of(loop.variable().type()), name) : null;
        }
        boolean unwrapped = named && loop.body() instanceof Convert convert && convert.of().equals(loop.variable())
                && convert.type() == loop.variable().type().unwrapped();
        return unwrapped
                ? new JavaConversions(writer).function(loop.variable().type(), loop.body().type())
                : null;
    }
}
