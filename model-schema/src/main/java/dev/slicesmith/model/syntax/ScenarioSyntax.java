package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Given, when, then.
 *
 * @param name the name as written
 * @param doc description, notes, link
 * @param given what happened before
 * @param when what happens; at most one step is meaningful
 * @param then what follows; absent means that nothing is said, empty that nothing happens
 * @param result what the slice's call returns
 * @param examples values for {@code <placeholders>}, one test each
 * @param span the whole scenario
 */
public record ScenarioSyntax(
        SourceText name,
        DocSyntax doc,
        List<Step> given,
        List<Step> when,
        Optional<List<Step>> then,
        Optional<ValueSyntax.Mapping> result,
        List<ValueSyntax.Mapping> examples,
        SourceSpan span) {

    public ScenarioSyntax {
        given = List.copyOf(given);
        when = List.copyOf(when);
        then = then.map(List::copyOf);
        examples = List.copyOf(examples);
    }

    /**
     * One step: an element's name with values, or {@code at} with an instant.
     *
     * @param name the element, query or {@code at}
     * @param value a mapping of fields; a scalar for {@code at}; absent for a bare name
     */
    public record Step(SourceText name, Optional<ValueSyntax> value) {}
}
