package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension.Kind;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import java.util.ArrayList;
import java.util.List;

/** Writes comprehensions as streams. */
final class JavaLoops {

    private final JavaWriter writer;
    private final LocalNames locals;
    private int depth;

    JavaLoops(JavaWriter writer, LocalNames locals) {
        this.writer = writer;
        this.locals = locals;
    }

    Java write(Comprehension loop) {
        return finished(loop, false);
    }

    /** That no element satisfies the condition. */
    Java none(Comprehension exists) {
        return finished(exists, true);
    }

    /** The first element of a loop, with no more of them looked at than needed. */
    Java first(Comprehension loop) {
        return Java.primary("$L.findFirst()", stream(loop, List.of()));
    }

    /** How many loops are around what is written now. */
    int depth() {
        return depth;
    }

    private Java finished(Comprehension loop, boolean none) {
        Java.Rank rank = loop.kind() == Kind.EXISTS_ONE ? Java.Rank.EQUALITY : Java.Rank.PRIMARY;
        return new Java(code(loop, none), rank, false);
    }

    private CodeBlock code(Comprehension loop, boolean none) {
        return switch (loop.kind()) {
            case FILTER -> loop.type() instanceof SetOf
                    ? CodeBlock.of("$T.copyOf($L.toList())", writer.support("Sets"), stream(loop, List.of()))
                    : CodeBlock.of("$L.toList()", stream(loop, List.of()));
            case MAP -> CodeBlock.of("$L.toList()", stream(loop, List.of()));
            case ALL -> CodeBlock.of("$L.allMatch($L)", over(loop, List.of()), lambda(loop));
            case EXISTS -> CodeBlock.of("$L.$L($L)",
                    over(loop, List.of()), none ? "noneMatch" : "anyMatch", lambda(loop));
            case EXISTS_ONE -> CodeBlock.of("$L.filter($L).count() == 1", over(loop, List.of()), lambda(loop));
        };
    }

    private CodeBlock over(Comprehension loop, List<Comprehension> later) {
        List<Comprehension> stages = new ArrayList<>(later);
        stages.add(loop);
        return stream(loop.over(), stages);
    }

    /**
     * The elements of a loop or collection, one after the other.
     *
     * @param stages the loops that are applied to them
     */
    private CodeBlock stream(ExpressionTree of, List<Comprehension> stages) {
        if (of instanceof Comprehension loop && loop.kind() == Kind.FILTER) {
            return CodeBlock.of("$L.filter($L)", over(loop, stages), lambda(loop));
        }
        if (of instanceof Comprehension loop && loop.kind() == Kind.MAP) {
            return CodeBlock.of("$L.map($L)", over(loop, stages), lambda(loop));
        }
        boolean map = of.type() instanceof MapOf;
        if (writer.counter().isPresent()) {
            int weight = writer.scope().counting().weight(stages);
            return CodeBlock.of("$L.$L($L$L).stream()", writer.counter().get(), map ? "overKeys" : "over",
                    writer.write(of).code(), weight > 1 ? ", " + weight : "");
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
            boolean plain = writer.types().access(CodeBlock.of("x"), access.field()).toString().equals("x." + name + "()")
                    && !(writer.counter().isPresent() && writer.scope().counting().isHandedOn(access));
            return plain ? CodeBlock.of("$T::$L", writer.types().of(loop.variable().type()), name) : null;
        }
        boolean unwrapped = named && loop.body() instanceof Convert convert && convert.of().equals(loop.variable())
                && convert.type() == loop.variable().type().unwrapped();
        return unwrapped
                ? new JavaConversions(writer, locals).function(loop.variable().type(), loop.body().type())
                : null;
    }
}
