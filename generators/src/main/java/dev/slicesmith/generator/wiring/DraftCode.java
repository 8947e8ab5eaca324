package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.List;

/** Makes a command of a draft: what the caller left out arises by itself. */
final class DraftCode {

    private final Domain domain;
    private final Command command;

    DraftCode(Domain domain, Command command) {
        this.domain = domain;
        this.command = command;
    }

    /** The statements before, and the one that returns what becomes of the whole command. */
    void addTo(MethodSpec.Builder method, String send) {
        List<CodeBlock> values = new ArrayList<>();
        command.fields().forEach(field -> values.add(value(field)));
        CodeBlock made = CodeBlock.of("new $T($L)",
                domain.layout().of(command).command(), CodeBlock.join(values, ", "));
        if (Code.mentions(made, "ids")) {
            method.addStatement("$T ids = runtime.ids()",
                    ParameterizedTypeName.get(JavaLibrary.SUPPLIER, JavaLibrary.UUID));
        }
        if (Code.mentions(made, "meta")) {
            ClassName meta = domain.layout().support("Meta");
            method.addStatement("$T meta = new $T(runtime.clock().instant(), call.user() == null ? $S : call.user(), 0)",
                    meta, meta, "");
        }
        if (Code.mentions(made, "sequence")) {
            method.addStatement("$T<$T> sequence = name -> runtime.sequences().next($S + name)",
                    ClassName.get("java.util.function", "ToLongFunction"), JavaLibrary.STRING,
                    command.name().java() + ".");
        }
        method.addStatement("return $L($L, call)", send, made);
    }

    private CodeBlock value(Field field) {
        CodeBlock given = CodeBlock.of("draft.$L()", field.name().java());
        if (field.generation().isEmpty()) {
            return given;
        }
        ModelScope scope = new ModelScope(domain).bind(Role.NOW, "meta.time()");
        FieldSource source = new FieldSource(field, new ValueSource.Generated(field.generation().get()));
        CodeBlock generated = new Sourcing(domain, scope).of(source, () -> CodeBlock.of(""));
        if (!Drafts.mayBeGiven(field)) {
            return generated;
        }
        return field.type().isOptional()
                ? CodeBlock.of("$L.or(() -> $L)", given, generated)
                : CodeBlock.of("$L.orElseGet(() -> $L)", given, generated);
    }
}
