package dev.slicesmith.model.scenario;

import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.expression.eval.RecordValue;

/** A command is refused. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorDefinition error;
    private final transient RecordValue values;

    Refusal(ErrorDefinition error, RecordValue values) {
        super(error.name().text(), null, false, false);
        this.error = error;
        this.values = values;
    }

    ErrorDefinition error() {
        return error;
    }

    RecordValue values() {
        return values;
    }
}
