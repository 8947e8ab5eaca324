package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes nodes of the events of one file. Composing here rather than in the engine gives every node a true end, keeps
 * duplicate keys, stops at a depth or a size before memory is spent, and never guesses what a plain scalar means.
 */
final class NodeComposer {

    /** How deep lists and mappings may nest, aliases followed. */
    static final int MAX_DEPTH = 100;

    /** How many nodes a file may have, aliases followed. */
    static final int MAX_NODES = 1_000_000;

    /** How many of them may come of aliases. */
    static final int MAX_ALIASED = 100_000;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Parser parser;
    private final Marks marks;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int aliased;
    private int deepest;
    private boolean anchored;

    /** A finished node that aliases may repeat. */
    private record Anchored(YamlNode node, int size, int height) {}

    /** Ends the reading of a file; the finding is already reported. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private NodeComposer(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.marks = new Marks(file);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                // In one piece: with a small window the engine's time is quadratic in the length of a scalar.
                .setBufferSize(Math.max(1, file.text().length()))
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, new WholePairsReader(file.text())));
    }

    /** The documents of a file, without empty ones; nothing if it is not YAML, and then that is reported. */
    static Optional<List<YamlNode>> compose(SourceFile file, Diagnostics diagnostics) {
        try {
            return Optional.of(new NodeComposer(file, diagnostics).documents());
        } catch (YamlEngineException problem) {
            diagnostics.report(SyntaxErrors.explain(file, problem));
        } catch (Stop reported) {
            // The finding says it all.
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException
                | java.util.NoSuchElementException | NullPointerException defect) {
            // A defect of the engine on broken input must not become ours.
            diagnostics.report(SourceSpan.startOf(file), YamlCode.SYNTAX, "this file cannot be read as YAML");
        }
        return Optional.empty();
    }

    /** Whether a file marks values with anchors; a file that is not YAML does not. */
    static boolean hasAnchors(SourceFile file) {
        try {
            NodeComposer composer = new NodeComposer(file, new Diagnostics());
            composer.documents();
            return composer.anchored;
        } catch (YamlEngineException | Stop | IndexOutOfBoundsException notYaml) {
            return false;
        }
    }

    private List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                anchors.clear();
                YamlNode root = node(parser.next(), 1);
                if (!root.isNull()) {
                    documents.add(root);
                }
            }
        }
        return documents;
    }

    private YamlNode node(Event event, int depth) {
        deepest = Math.max(deepest, depth);
        if (event instanceof AliasEvent alias) {
            return aliased(alias, depth);
        }
        count(event, 1);
        int before = nodes;
        int outerDeepest = deepest;
        deepest = depth;
        YamlNode node = event instanceof ScalarEvent scalar ? scalar(scalar)
                : collection((CollectionStartEvent) event, depth);
        String anchor = ((NodeEvent) event).getAnchor().map(a -> a.getValue()).orElse(null);
        if (anchor != null) {
            anchored = true;
            anchors.put(anchor, new Anchored(node, nodes - before + 1, deepest - depth));
        }
        deepest = Math.max(deepest, outerDeepest);
        return node;
    }

    private YamlNode aliased(AliasEvent alias, int depth) {
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw stop(Diagnostic.at(marks.span(alias), YamlCode.ALIAS,
                            "alias " + Texts.quoted("*" + name) + " has no finished anchor " + Texts.quoted("&" + name)
                                    + " before it")
                    .help("if this is an expression, quote it: " + Texts.quoted("*" + name)));
        }
        aliased = Math.addExact(aliased, anchored.size());
        if (aliased > MAX_ALIASED) {
            throw stop(Diagnostic.at(marks.span(alias), YamlCode.ALIAS,
                    "the aliases of this file stand for more than " + MAX_ALIASED + " values")
                    .help("write the values out, or define a type for them"));
        }
        checkDepth(alias, depth + anchored.height());
        deepest = Math.max(deepest, depth + anchored.height());
        count(alias, anchored.size());
        return anchored.node();
    }

    private void count(Event event, int more) {
        nodes += more;
        if (nodes > MAX_NODES) {
            throw stop(Diagnostic.at(marks.span(event), YamlCode.TOO_LARGE,
                            "this file has more than " + MAX_NODES + " values")
                    .help("split the model into a folder of files, or into bounded contexts"));
        }
    }

    private void checkDepth(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw stop(Diagnostic.at(marks.span(event), YamlCode.TOO_DEEP,
                    "lists and mappings nest more than " + MAX_DEPTH + " levels deep here")
                    .help("a model needs about ten levels; is a bracket left open?"));
        }
    }

    private Stop stop(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
        return new Stop();
    }

    private YamlNode scalar(ScalarEvent event) {
        SourceSpan span = marks.span(event);
        String tag = event.getTag().orElse("");
        String value = event.getValue();
        if (!tag.isEmpty()) {
            Tags.report(span, tag, value, diagnostics);
            value = Tags.asWritten(tag, value);
        }
        return new YamlNode.Scalar(new SourceText(value, span, style(event)));
    }

    private YamlNode collection(CollectionStartEvent start, int depth) {
        checkDepth(start, depth);
        String tag = start.getTag().orElse("");
        if (!tag.isEmpty()) {
            Tags.report(marks.span(start), tag, "", diagnostics);
        }
        return start.getEventId() == Event.ID.SequenceStart ? sequence(start, depth) : mapping(start, depth);
    }

    private YamlNode sequence(CollectionStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = parser.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = parser.next();
        }
        YamlNode last = items.isEmpty() ? null : items.get(items.size() - 1);
        return new YamlNode.Sequence(items, marks.span(start, event, last));
    }

    private YamlNode mapping(CollectionStartEvent start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        YamlNode last = null;
        Event event = parser.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(event, depth + 1);
            last = node(parser.next(), depth + 1);
            entries.add(new YamlNode.Entry(key, last));
            event = parser.next();
        }
        return new YamlNode.Mapping(entries, marks.span(start, event, last));
    }

    private static SourceText.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> SourceText.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> SourceText.Style.DOUBLE_QUOTED;
            case LITERAL -> SourceText.Style.LITERAL;
            case FOLDED -> SourceText.Style.FOLDED;
            default -> SourceText.Style.PLAIN;
        };
    }
}
