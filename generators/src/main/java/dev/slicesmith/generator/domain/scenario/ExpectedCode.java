package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a scenario expects, as Java: {@code exactly(new CartCreated(cartId("c1")))} if all fields are compared, else
 * {@code any(ItemAdded.class).with("cart", ItemAdded::cart, cartId("c1"))}.
 */
final class ExpectedCode {

    private final ClassName expected;
    private final ExampleCode values;
    private final KnownAliases aliases;
    private final Set<String> used = new TreeSet<>();

    ExpectedCode(ClassName expected, ExampleCode values, KnownAliases aliases) {
        this.expected = expected;
        this.values = values;
        this.aliases = aliases;
    }

    /** The static methods that were used. */
    Set<String> used() {
        return used;
    }

    /** A record with these fields, of which these are compared. */
    CodeBlock record(ClassName type, List<Field> fields, List<FieldValue> compared) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Field field : fields) {
            value(field, compared).filter(value -> !field.isDerived() && !aliases.isFree(value))
                    .ifPresent(value -> arguments.add(values.of(field.type(), value)));
        }
        boolean whole = arguments.size() == fields.size() && compared.size() == fields.size();
        if (!whole) {
            return some(type, compared, field -> field.name().java());
        }
        used.add("exactly");
        return CodeBlock.of("$T.exactly(new $T($L))", expected, type, CodeBlock.join(arguments, ", "));
    }

    /** A value of which these fields are compared. */
    CodeBlock some(ClassName type, List<FieldValue> compared, Function<Field, String> accessor) {
        used.add("any");
        CodeBlock.Builder code = CodeBlock.builder().add("$T.any($T.class)", expected, type);
        for (FieldValue value : compared) {
            Field field = value.field();
            String name = field.name().text();
            if (aliases.isFree(value.value())) {
                code.add(".withUnknown($S, $T::$L, $S)", name, type, accessor.apply(field),
                        ((Value.Alias) value.value()).alias());
            } else {
                code.add(".with($S, $T::$L, $L)", name, type, accessor.apply(field),
                        values.of(field.type(), value.value()));
            }
        }
        return code.build();
    }

    static Optional<Value> value(Field field, List<FieldValue> values) {
        return values.stream()
                .filter(value -> value.field().name().equals(field.name()))
                .map(FieldValue::value)
                .findFirst();
    }
}
