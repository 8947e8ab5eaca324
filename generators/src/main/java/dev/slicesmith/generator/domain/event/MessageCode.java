package dev.slicesmith.generator.domain.event;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The message of a rejection as a Java expression: {@code "A cart holds at most " + limit + " items"}. */
final class MessageCode {

    private final ErrorDefinition error;
    private final List<CodeBlock> parts = new ArrayList<>();

    MessageCode(ErrorDefinition error) {
        this.error = error;
    }

    CodeBlock code() {
        String message = error.message().orElse(error.name().text());
        int start = 0;
        int open = message.indexOf('{');
        while (open >= 0) {
            int close = message.indexOf('}', open);
            Optional<Field> field = close < 0
                    ? Optional.empty()
                    : Fields.named(error.fields(), message.substring(open + 1, close));
            if (field.isPresent()) {
                text(message.substring(start, open));
                parts.add(value(field.get()));
                start = close + 1;
            }
            open = message.indexOf('{', open + 1);
        }
        text(message.substring(start));
        return CodeBlock.join(parts, " + ");
    }

    private void text(String text) {
        if (!text.isEmpty() || parts.isEmpty()) {
            parts.add(CodeBlock.of("$S", text));
        }
    }

    private CodeBlock value(Field field) {
        String name = MemberNames.accessor(error, field);
        if (field.sensitive()) {
            return CodeBlock.of("$S", "***");
        }
        return field.type().isOptional()
                ? CodeBlock.of("$L.map(Object::toString).orElse($S)", name, "")
                : CodeBlock.of("$L", name);
    }
}
