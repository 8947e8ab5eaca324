package dev.slicesmith.model.mutation;

import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;
import java.util.Set;

/**
 * A model that is different in one place.
 *
 * @param span what is different
 * @param owner the slice or view that it stands in
 * @param from what stands there
 * @param to what stands there instead; absent if it is left out
 * @param index the model as it would be
 * @param leftOut the rule, emit, projection or evolution that is left out, if any
 */
public record Mutant(
        SourceSpan span, String owner, String from, Optional<String> to, ModelIndex index, Set<Object> leftOut) {

    /** What is different, for people: {@code ">=" becomes ">"}. */
    public String change() {
        return "\"" + from + "\" " + to.map(text -> "becomes \"" + text + "\"").orElse("is left out");
    }
}
