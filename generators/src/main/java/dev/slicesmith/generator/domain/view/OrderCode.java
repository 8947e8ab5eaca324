package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import java.util.List;

/** The order of an answer: {@code .sorted(Comparator.comparing(CartItems::total, Comparator.reverseOrder()))}. */
final class OrderCode {

    private final ClassName row;

    OrderCode(ClassName row) {
        this.row = row;
    }

    CodeBlock sorted(List<Query.OrderBy> order) {
        CodeBlock.Builder comparator = CodeBlock.builder();
        for (Query.OrderBy by : order) {
            if (isOrdered(by.field())) {
                if (comparator.isEmpty()) {
                    comparator.add("$T.comparing($L)", JavaLibrary.COMPARATOR, criterion(by));
                } else {
                    comparator.add(".thenComparing($L)", criterion(by));
                }
            }
        }
        return comparator.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".sorted($L)\n", comparator.build());
    }

    /** Collections and value objects have no order. */
    private static boolean isOrdered(Field field) {
        FieldType bare = field.type().required().unwrapped();
        return bare instanceof ScalarType || bare instanceof EnumType;
    }

    private CodeBlock criterion(Query.OrderBy by) {
        CodeBlock value = value(by.field());
        String direction = by.descending() ? "reverseOrder" : "naturalOrder";
        if (by.field().type().isOptional()) {
            return CodeBlock.of("$L, $T.nullsLast($T.$L())",
                    value, JavaLibrary.COMPARATOR, JavaLibrary.COMPARATOR, direction);
        }
        return by.descending() ? CodeBlock.of("$L, $T.reverseOrder()", value, JavaLibrary.COMPARATOR) : value;
    }

    private CodeBlock value(Field field) {
        FieldType required = field.type().required();
        FieldType bare = required.unwrapped();
        String name = field.name().java();
        boolean byText = bare == ScalarType.UUID || bare == ScalarType.JSON;
        boolean byValue = bare == ScalarType.BOOLEAN && bare != required;
        String read = byText ? ".toString()" : byValue ? ".value()" : "";
        if (field.type().isOptional()) {
            String inner = byText ? ".map(Object::toString)" : byValue ? ".map(value -> value.value())" : "";
            return CodeBlock.of("($T row) -> row.$L()$L.orElse(null)", row, name, inner);
        }
        return read.isEmpty()
                ? CodeBlock.of("$T::$L", row, name)
                : CodeBlock.of("($T row) -> row.$L()$L", row, name, read);
    }
}
