package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ValueCode;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.scenario.FillValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Values of scenarios as Java: {@code cartId("c1")}, {@code price("9.9")}. */
final class ExampleCode extends ValueCode {

    private final ClassName example;
    private final String plain;
    private final Set<String> used = new TreeSet<>();

    ExampleCode(Domain domain, ClassName example) {
        super(domain.types());
        this.example = example;
        this.plain = domain.members().plainExample();
    }

    /** The methods of the example class that were used since it was last asked. */
    Set<String> used() {
        return used;
    }

    @Override
    protected CodeBlock strong(StrongType type, Object value) {
        if (type.scalar() == ScalarType.DECIMAL) {
            return made(MemberNames.member(type.name()), ((BigDecimal) value).toPlainString());
        }
        return super.strong(type, value);
    }

    @Override
    protected CodeBlock alias(FieldType wanted, String alias) {
        return made(wanted instanceof StrongType strong ? MemberNames.member(strong.name()) : plain, alias);
    }

    private CodeBlock made(String method, String text) {
        used.add(method);
        return CodeBlock.of("$T." + method + "($S)", example, text);
    }

    @Override
    protected CodeBlock missing(Field field) {
        return of(field.type(), FillValues.of(field));
    }

    /** A field that was left out, in an event or row of that time. */
    CodeBlock missing(Field field, Instant now) {
        boolean stamped = field.generation().filter(Generation.NOW::equals).isPresent()
                && field.type().unwrapped() == ScalarType.INSTANT;
        return stamped ? of(field.type(), new Value.Scalar(field.type(), now)) : missing(field);
    }
}
