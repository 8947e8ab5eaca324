package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import java.util.List;
import java.util.Optional;

/** Reads one slice; each of its parts has a reader of its own. */
final class SliceReader {

    private static final String SLICE = "- {name: Add item, command: AddItem, emits: [ItemAdded]}";

    private final Problems problems;
    private final TriggerReader triggers;
    private final DecisionReader decisions;
    private final ProjectionReader projections;
    private final ScenarioReader scenarios;

    SliceReader(Problems problems) {
        this.problems = problems;
        this.triggers = new TriggerReader(problems);
        this.decisions = new DecisionReader(problems);
        this.projections = new ProjectionReader(problems);
        this.scenarios = new ScenarioReader(problems);
    }

    /** The slice; nothing if it has no name, and then that is reported. */
    Optional<SliceSyntax> read(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return slice(Keys.of(mapping, Construct.SLICE, problems));
        }
        if (Lists.isName(node)) {
            return Optional.of(bare(((YamlNode.Scalar) node).text()));
        }
        problems.report(Diagnostic.at(node.span(), YamlCode.WRONG_SHAPE, "a slice is a mapping, not " + node.describe())
                .help("for example: " + SLICE));
        return Optional.empty();
    }

    private Optional<SliceSyntax> slice(Keys keys) {
        Optional<SourceText> name = keys.requiredName("name", SLICE);
        DocSyntax doc = DocReader.read(keys);
        Optional<SourceText> chapter = keys.name("chapter");
        Optional<SourceText> status = keys.name("status");
        TriggerSyntax trigger = triggers.read(keys);
        Optional<SourceText> command = keys.name("command");
        DecisionSyntax decision = decisions.read(keys);
        Optional<SourceText> view = keys.name("view");
        var entries = projections.entries(keys);
        var queries = projections.queries(keys);
        var checked = scenarios.read(keys);
        return name.map(text -> new SliceSyntax(text, doc, chapter, status, trigger, command, decision, view, entries,
                queries, checked, keys.span()));
    }

    private static SliceSyntax bare(SourceText name) {
        return new SliceSyntax(name, DocSyntax.NONE, Optional.empty(), Optional.empty(), TriggerSyntax.NONE,
                Optional.empty(), DecisionSyntax.NONE, Optional.empty(), List.of(), List.of(), List.of(), name.span());
    }
}
