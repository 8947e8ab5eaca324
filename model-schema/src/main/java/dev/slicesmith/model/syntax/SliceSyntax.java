package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * One slice of the timeline, whatever its pattern.
 *
 * @param name the name as written
 * @param doc description, notes, link, Java name
 * @param chapter the part of the timeline it belongs to
 * @param status how far it is
 * @param trigger what sets it off
 * @param command the command that it sends or decides
 * @param decision what the command's decision knows and does
 * @param view the view that it shows
 * @param projection how events become rows
 * @param queries named ways to ask the view
 * @param scenarios given, when, then
 * @param span the whole slice
 */
public record SliceSyntax(
        SourceText name,
        DocSyntax doc,
        Optional<SourceText> chapter,
        Optional<SourceText> status,
        TriggerSyntax trigger,
        Optional<SourceText> command,
        DecisionSyntax decision,
        Optional<SourceText> view,
        List<ProjectionEntrySyntax> projection,
        List<QuerySyntax> queries,
        List<ScenarioSyntax> scenarios,
        SourceSpan span) {

    public SliceSyntax {
        projection = List.copyOf(projection);
        queries = List.copyOf(queries);
        scenarios = List.copyOf(scenarios);
    }
}
