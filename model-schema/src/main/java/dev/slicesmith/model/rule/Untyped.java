package dev.slicesmith.model.rule;

import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.expression.CheckedExpressions;
import java.util.Optional;

/** Tells what cannot be judged because an expression did not pass its check; that has a finding already. */
final class Untyped {

    private Untyped() {}

    /** Whether the element of the loop has no known type, so that nobody knows what it offers. */
    static boolean element(Optional<Each> each, CheckedExpressions expressions) {
        return each.isPresent() && expressions.of(each.get().list()).isEmpty();
    }

    /** Whether the state has a field of the target's name whose type is not known. */
    static boolean state(Decision decision, Field target, CheckedExpressions expressions) {
        for (StateField field : decision.state()) {
            boolean sameName = field.name().text().equals(target.name().text())
                    || field.name().java().equals(target.name().java());
            if (sameName && expressions.typeOf(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
