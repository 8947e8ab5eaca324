package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.expression.ExpressionCompiler;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.RowCondition;
import dev.slicesmith.model.index.RowSources;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields by which the rows that an entry of a projection picks are found without a look at all of them: those whose
 * value is known before. Only values that are there anyway count: others might fail where no row is picked.
 */
public final class RowLookup {

    /** Longer names are not those of their columns. */
    private static final int LONGEST_NAME = 55;

    private static final int MOST = 3;

    private final Domain domain;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(Field field, FieldSource part, ExpressionTree value) {}

    private RowLookup(Domain domain) {
        this.domain = domain;
    }

    /** What is known of the rows that an entry picks. */
    public static RowLookup of(Domain domain, Projection entry) {
        RowLookup lookup = new RowLookup(domain);
        RowSources sources = domain.index().values().of(entry);
        if (sources.selection() == RowSources.Selection.PART_OF_KEY) {
            sources.knownKey().forEach(lookup::part);
        } else if (sources.selection() == RowSources.Selection.WHERE) {
            entry.where().flatMap(domain.index().expressions()::of).map(TypedExpression::tree).map(RowCondition::of)
                    .ifPresent(condition -> condition.equalities().forEach(lookup::equality));
        }
        return lookup;
    }

    private void part(FieldSource part) {
        boolean simple = part.source() instanceof ValueSource.Copied copied && !copied.type().isOptional()
                || part.source() instanceof ValueSource.Explicit explicit
                && domain.index().expressions().of(explicit.expression())
                        .filter(typed -> isSimple(typed.tree()) && !typed.type().isOptional()).isPresent();
        if (simple && !part.field().type().isOptional()) {
            note(new Known(part.field(), part, null));
        }
    }

    private void equality(RowCondition.Equality equality) {
        boolean sameType = equality.column().type().required().unwrapped().equals(equality.value().type().unwrapped());
        if (sameType && isSimple(equality.value())) {
            note(new Known(equality.column(), null, equality.value()));
        }
    }

    private void note(Known one) {
        Field field = one.field();
        if (known.size() < MOST && !field.isDerived() && isLookedUp(field.type().required().unwrapped())
                && field.name().java().length() <= LONGEST_NAME) {
            known.putIfAbsent(field.name().java(), one);
        }
    }

    private static boolean isSimple(ExpressionTree value) {
        return !value.type().isOptional() && value.nodes().allMatch(node -> node instanceof ExpressionTree.FieldAccess
                || node instanceof ExpressionTree.Variable
                || node instanceof ExpressionTree.Literal
                || node instanceof ExpressionTree.EnumConstant
                || node instanceof ExpressionTree.Convert);
    }

    /** Databases see equal numbers where Java sees other digits or signs. */
    private static boolean isLookedUp(FieldType bare) {
        return bare instanceof EnumType || bare instanceof ScalarType scalar && scalar != ScalarType.JSON
                && scalar != ScalarType.DECIMAL && scalar != ScalarType.DOUBLE;
    }

    /** The fields. */
    public List<Field> fields() {
        return known.values().stream().map(Known::field).toList();
    }

    /** The fields' values, if there are any: {@code Map.of("product", e.product().value())}. */
    Optional<CodeBlock> values(Sourcing sourcing, ModelScope scope) {
        List<CodeBlock> entries = new ArrayList<>();
        known.forEach((name, one) -> entries.add(CodeBlock.of("$S, $L", name, value(one, sourcing, scope))));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of("$T.of($L)", JavaLibrary.MAP, CodeBlock.join(entries, ", ")));
    }

    private static CodeBlock value(Known one, Sourcing sourcing, ModelScope scope) {
        FieldType type = one.part() == null ? one.value().type() : one.field().type();
        CodeBlock value = one.part() == null
                ? new ExpressionCompiler().compile(one.value(), scope)
                : sourcing.given(type, one.part().source());
        return type instanceof StrongType ? CodeBlock.of("$L.value()", value) : value;
    }
}
