package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.ExpressionCompiler;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ValueSource;
import java.util.Optional;
import java.util.function.Supplier;

/** The values of fields as Java expressions, by where the model says that they come from. */
public final class Sourcing {

    private final Domain domain;
    private final ModelScope scope;
    private final ExpressionCompiler compiler = new ExpressionCompiler();

    public Sourcing(Domain domain, ModelScope scope) {
        this.domain = domain;
        this.scope = scope;
    }

    /** Whether hand-written code supplies the value: the model says nothing, or nothing that passed its check. */
    public static boolean isOpen(Domain domain, ValueSource source) {
        return source.isOpen()
                || source instanceof ValueSource.Explicit explicit && isOpen(domain, explicit.expression());
    }

    /** Whether an expression did not pass its check, or was never checked. */
    public static boolean isOpen(Domain domain, Expression expression) {
        return domain.index().expressions().of(expression).isEmpty();
    }

    /** A checked expression. */
    public CodeBlock of(Expression expression) {
        return compiler.compile(checked(expression), scope);
    }

    /** The elements of a loop. */
    public CodeBlock elements(Each each) {
        return compiler.compileAlone(checked(each.list()), scope);
    }

    /** A statement that returns what is checked; what was never checked is an open decision when it is needed. */
    public CodeBlock returned(Expression expression, String where) {
        if (isOpen(domain, expression)) {
            return CodeBlock.builder()
                    .addStatement("throw new $T($S, $S)",
                            domain.layout().support("OpenDecision"), where, expression.text())
                    .build();
        }
        return CodeBlock.builder().addStatement("return $L", of(expression)).build();
    }

    /** A condition that holds if the checked one does not. */
    public CodeBlock not(Expression expression) {
        return compiler.compileNegated(checked(expression), scope);
    }

    private TypedExpression checked(Expression expression) {
        return domain.index().expressions().of(expression).orElseThrow();
    }

    /** The value of a field, with the call of hand-written code if it is open. */
    public CodeBlock of(FieldSource source, Supplier<CodeBlock> open) {
        return of(source.field(), source.source(), open);
    }

    private CodeBlock of(Field field, ValueSource source, Supplier<CodeBlock> open) {
        if (isOpen(domain, source)) {
            return open.get();
        }
        if (source instanceof ValueSource.Generated generated) {
            return generated(field, generated.generation());
        }
        if (source instanceof ValueSource.Default value) {
            return new ValueCode(domain.types()).of(field.type(), value.value());
        }
        if (source instanceof ValueSource.Absent || source instanceof ValueSource.Empty) {
            return EmptyCode.of(domain.types(), field.type());
        }
        return given(field.type(), source);
    }

    /** A value that is explicit or copied. */
    public CodeBlock given(FieldType wanted, ValueSource source) {
        if (source instanceof ValueSource.Explicit explicit) {
            Optional<TypedExpression> typed = domain.index().expressions().of(explicit.expression());
            return convert(of(explicit.expression()), typed.orElseThrow().type(), wanted);
        }
        ValueSource.Copied copied = (ValueSource.Copied) source;
        String name = copied.name().java();
        CodeBlock value = switch (copied.origin()) {
            case ELEMENT -> scope.variable(Role.AS);
            case AS -> scope.member(Role.AS, name);
            case COMMAND -> scope.member(Role.COMMAND, name);
            case STATE -> scope.member(Role.STATE, name);
            case RESULT -> scope.member(Role.RESULT, name);
            case ROW -> scope.member(Role.ROW, name);
            case EVENT -> scope.member(Role.EVENT, name);
        };
        return convert(value, copied.type(), wanted);
    }

    private CodeBlock convert(CodeBlock value, FieldType from, FieldType to) {
        if (from.equals(to)) {
            return value;
        }
        if (from.isOptional()) {
            if (from.required().equals(to.required())) {
                return value;
            }
            String name = scope.free("value");
            CodeBlock inner = convert(CodeBlock.of("$L", name), from.required(), to.required());
            return CodeBlock.of("$L.map($L -> $L)", value, name, inner);
        }
        if (to.isOptional()) {
            return CodeBlock.of("$T.of($L)", JavaLibrary.OPTIONAL, convert(value, from, to.required()));
        }
        if (to instanceof StrongType strong && from instanceof ScalarType) {
            return domain.types().wrap(strong, value);
        }
        return from instanceof StrongType strong && to instanceof ScalarType
                ? domain.types().unwrap(strong, value)
                : value;
    }

    private CodeBlock generated(Field field, Generation generation) {
        FieldType wanted = field.type().required();
        ScalarType scalar = wanted.unwrapped() instanceof ScalarType known ? known : ScalarType.STRING;
        CodeBlock value = switch (generation) {
            case NOW -> now(scalar);
            case UUID -> scalar == ScalarType.STRING ? CodeBlock.of("ids.get().toString()") : CodeBlock.of("ids.get()");
            case SEQUENCE -> sequence(field, scalar);
            case USER -> scalar == ScalarType.UUID
                    ? CodeBlock.of("$T.fromString(meta.user())", JavaLibrary.UUID)
                    : CodeBlock.of("meta.user()");
        };
        return convert(value, scalar, field.type());
    }

    private CodeBlock now(ScalarType scalar) {
        CodeBlock now = scope.variable(Role.NOW);
        CodeBlock zone = CodeBlock.of("$T.of($S)", JavaLibrary.ZONE_ID, domain.model().zone().getId());
        return switch (scalar) {
            case DATE -> CodeBlock.of("$T.ofInstant($L, $L)", JavaLibrary.LOCAL_DATE, now, zone);
            case TIME -> CodeBlock.of("$T.ofInstant($L, $L)", JavaLibrary.LOCAL_TIME, now, zone);
            case DATETIME -> CodeBlock.of("$T.ofInstant($L, $L)", JavaLibrary.LOCAL_DATE_TIME, now, zone);
            case LONG -> CodeBlock.of("$L.toEpochMilli()", now);
            case STRING -> CodeBlock.of("$L.toString()", now);
            default -> now;
        };
    }

    private static CodeBlock sequence(Field field, ScalarType scalar) {
        CodeBlock next = CodeBlock.of("sequence.applyAsLong($S)", field.name().text());
        return switch (scalar) {
            case INT -> CodeBlock.of("Math.toIntExact($L)", next);
            case STRING -> CodeBlock.of("Long.toString($L)", next);
            default -> next;
        };
    }
}
