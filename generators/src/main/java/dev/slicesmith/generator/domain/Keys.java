package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.View;
import java.util.List;

/** What tells the rows of views apart: a field, a record of several, or nothing if there is one row. */
public final class Keys {

    private final Domain domain;

    public Keys(Domain domain) {
        this.domain = domain;
    }

    /** The key's type. */
    public TypeName type(View view) {
        return switch (view.key().size()) {
            case 0 -> domain.layout().support("OnlyRow");
            case 1 -> domain.types().boxed(view.key().get(0).type());
            default -> domain.layout().of(view).key();
        };
    }

    /** The key with these parts. */
    public CodeBlock of(View view, List<CodeBlock> parts) {
        return switch (view.key().size()) {
            case 0 -> CodeBlock.of("$T.KEY", domain.layout().support("OnlyRow"));
            case 1 -> parts.get(0);
            default -> CodeBlock.of("new $T($L)", domain.layout().of(view).key(), CodeBlock.join(parts, ", "));
        };
    }

    /** A part of a key, given the key. */
    public CodeBlock part(View view, String key, Field field) {
        return view.key().size() == 1 ? CodeBlock.of("$L", key) : CodeBlock.of("$L.$L()", key, field.name().java());
    }

    /** The rows of a view as something generic: {@code Rows<CartId, CartItems>}. */
    public TypeName rows(String supportType, View view) {
        return ParameterizedTypeName.get(
                domain.layout().support(supportType), type(view), domain.layout().of(view).row());
    }
}
