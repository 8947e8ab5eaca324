package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.Java.Rank;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.expression.ExpressionTree.Construct;
import dev.slicesmith.model.expression.ExpressionTree.Copy;
import dev.slicesmith.model.expression.ExpressionTree.FieldArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes new value objects and changed copies. */
final class JavaRecords {

    private final JavaWriter writer;
    private final LocalNames locals;

    JavaRecords(JavaWriter writer, LocalNames locals) {
        this.writer = writer;
        this.locals = locals;
    }

    Java construct(Construct construct) {
        List<CodeBlock> values = new ArrayList<>();
        for (FieldArgument field : construct.fields()) {
            values.add(writer.expected(field.value()).code());
        }
        return new Java(writer.types().construct(construct.type(), values), Rank.PRIMARY, false);
    }

    /** What is copied is written once per field, so a long expression is given a name first. */
    Java copy(Copy copy) {
        if (Kinds.isSimple(copy.of())) {
            return new Java(copied(copy, writer.write(copy.of()).receiver()), Rank.PRIMARY, false);
        }
        CodeBlock of = writer.write(copy.of()).code();
        String name = locals.enter("it");
        CodeBlock copied = copied(copy, CodeBlock.of("$L", name));
        locals.leave();
        return Java.primary("$T.of($L).map($L -> $L).orElseThrow()", Optional.class, of, name, copied);
    }

    private CodeBlock copied(Copy copy, CodeBlock of) {
        ValueObject type = copy.type();
        List<CodeBlock> values = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!field.isDerived()) {
                values.add(changed(copy, field).orElseGet(() -> writer.types().access(of, field)));
            }
        }
        return writer.types().construct(type, values);
    }

    private Optional<CodeBlock> changed(Copy copy, Field field) {
        return copy.changes().stream()
                .filter(change -> change.field().name().equals(field.name()))
                .map(change -> writer.expected(change.value()).code())
                .findFirst();
    }
}
