package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.source.SourceSpan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a scenario went.
 *
 * @param slice the slice that it belongs to
 * @param scenario the scenario
 * @param verdict whether it holds
 * @param differences what is otherwise than expected, in the order of the scenario; empty unless it failed
 * @param open what nobody has written yet, if that is why it is open
 * @param duration how long it took
 */
public record ScenarioResult(
        Slice slice,
        Scenario scenario,
        Verdict verdict,
        List<Difference> differences,
        Optional<String> open,
        Duration duration) {

    /** Whether a scenario holds. */
    public enum Verdict {
        /** It holds. */
        PASSED,
        /** It does not. */
        FAILED,
        /** It meets a decision that is left to hand-written code. */
        OPEN
    }

    /**
     * One thing that is otherwise than expected.
     *
     * @param span the place in the model that expects it
     * @param expected what is expected
     * @param actual what is there
     */
    public record Difference(SourceSpan span, String expected, String actual) {}

    public ScenarioResult {
        differences = List.copyOf(differences);
    }
}
