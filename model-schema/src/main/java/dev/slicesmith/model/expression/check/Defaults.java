package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ValueTrees;
import dev.slicesmith.model.expression.parse.SyntaxNode.ConstructNode;

/** What a field of a new value object is if it is not written. */
final class Defaults {

    private Defaults() {}

    static ExpressionTree of(Field field, ValueObject type, ConstructNode node) {
        if (field.defaultValue().isPresent()) {
            return ValueTrees.of(field.defaultValue().get(), field.type());
        }
        if (field.type() instanceof OptionalOf optional) {
            return new Absent(optional);
        }
        throw Problem.at(node, ExpressionCode.MISSING_FIELD,
                        "\"" + type.name() + "\" needs its \"" + field.name() + "\"")
                .help("write " + type.name().java() + "{…, " + field.name().java() + ": …}");
    }
}
