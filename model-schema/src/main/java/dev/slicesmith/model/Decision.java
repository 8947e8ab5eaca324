package dev.slicesmith.model;

import java.util.List;
import java.util.Optional;

/**
 * How a command is decided.
 *
 * @param state what must be known, in order; computed fields see the earlier ones
 * @param rules reasons to refuse, the first that holds wins
 * @param emits what happens, in order; none means accepted without effect
 * @param reads views that hand-written code sees
 * @param idempotency the command's field that tells repetitions
 * @param boundary the default boundary, which {@code events.X} reads
 */
public record Decision(
        List<StateField> state,
        List<Rule> rules,
        List<Emit> emits,
        List<View> reads,
        Optional<Field> idempotency,
        Boundary boundary) {

    public Decision {
        state = List.copyOf(state);
        rules = List.copyOf(rules);
        emits = List.copyOf(emits);
        reads = List.copyOf(reads);
    }
}
