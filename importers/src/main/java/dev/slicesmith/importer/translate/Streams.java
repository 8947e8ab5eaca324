package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Derives streams: one per aggregate that has an identifier among its events' fields, and where no aggregate is named,
 * one per marked or first identifier of the board's own events.
 */
final class Streams {

    private final Map<String, StreamPlan> byKey = new LinkedHashMap<>();
    private final Findings findings;

    private Streams(Findings findings) {
        this.findings = findings;
    }

    static Streams find(Graph graph, Findings findings) {
        Streams streams = new Streams(findings);
        Map<String, List<Node>> aggregates = new LinkedHashMap<>();
        for (ElementKind kind : List.of(ElementKind.EVENT, ElementKind.COMMAND)) {
            for (Node node : graph.all(kind)) {
                if (!Keys.of(node.aggregate).isEmpty() && !node.external) {
                    aggregates.computeIfAbsent(Keys.of(node.aggregate), key -> new ArrayList<>()).add(node);
                }
            }
        }
        aggregates.values().forEach(streams::ofAggregate);
        for (Node event : graph.all(ElementKind.EVENT)) {
            if (Keys.of(event.aggregate).isEmpty() && !event.external) {
                streams.ofFirstId(event);
            }
        }
        return streams;
    }

    private void ofAggregate(List<Node> nodes) {
        String name = nodes.get(0).aggregate;
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Node node : nodes) {
            for (FieldNode field : node.fields) {
                Optional<String> id = field.type.list() ? Optional.empty() : field.type.strong();
                id.ifPresent(type -> scores.merge(type, score(type, field, name), Integer::sum));
            }
        }
        Optional<String> best = scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        if (best.isEmpty()) {
            findings.add(ImportCode.STREAM_INFERRED, nodes.get(0).id,
                    "aggregate \"" + name + "\" has no identifier in any event or command: no stream");
            return;
        }
        byKey.put(Keys.of(name), new StreamPlan(name, best.get()));
        findings.add(ImportCode.STREAM_INFERRED, nodes.get(0).id,
                "stream \"" + name + "\" comes of the aggregate, its identifier is \"" + best.get() + "\"");
    }

    private static int score(String type, FieldNode field, String aggregate) {
        boolean own = Keys.of(type).equals(Keys.of(aggregate + " id"));
        return 1 + (field.board.id() ? 2 : 0) + (own ? 5 : 0) + (field.owner.is(ElementKind.EVENT) ? 1 : 0);
    }

    private void ofFirstId(Node event) {
        boolean covered = event.fields.stream().anyMatch(field -> isStreamId(field));
        if (covered) {
            return;
        }
        Optional<FieldNode> id = event.fields.stream().filter(Streams::isId).filter(field -> field.board.id()).findFirst()
                .or(() -> event.fields.stream().filter(Streams::isId).findFirst());
        id.ifPresent(field -> {
            String type = field.type.strong().orElseThrow();
            String name = type.endsWith("Id") && type.length() > 2 ? type.substring(0, type.length() - 2) : type;
            byKey.putIfAbsent(Keys.of(name), new StreamPlan(name, type));
            findings.add(ImportCode.STREAM_INFERRED, event.id, "stream \"" + name + "\" comes of the identifier \""
                    + field.board.name() + "\", as no aggregate is named");
        });
    }

    private static boolean isId(FieldNode field) {
        return !field.type.list() && field.type.strong().isPresent();
    }

    private boolean isStreamId(FieldNode field) {
        return byKey.values().stream().anyMatch(stream -> field.type.strong().filter(stream.id()::equals).isPresent());
    }

    List<StreamPlan> all() {
        return new ArrayList<>(byKey.values());
    }

    /** The stream an event belongs to, as far as the board tells. */
    Optional<StreamPlan> of(Node event) {
        StreamPlan own = byKey.get(Keys.of(event.aggregate));
        boolean carried = own != null
                && (event.fields.isEmpty() || event.fields.stream().anyMatch(field -> carries(field, own)));
        if (carried) {
            return Optional.of(own);
        }
        return event.fields.stream()
                .flatMap(field -> byKey.values().stream().filter(stream -> carries(field, stream)))
                .findFirst();
    }

    private static boolean carries(FieldNode field, StreamPlan stream) {
        return !field.type.list() && !field.optional && field.type.strong().filter(stream.id()::equals).isPresent();
    }

    /** What must be written as the event's stream because its first identifier does not tell it. */
    Optional<String> written(Node event) {
        Optional<StreamPlan> stream = of(event);
        if (stream.isEmpty() || event.external) {
            return stream.filter(known -> event.external && ambiguous(known)).map(StreamPlan::name);
        }
        Optional<String> first = event.fields.stream().filter(this::isStreamId)
                .findFirst().flatMap(field -> field.type.strong());
        boolean told = first.filter(stream.get().id()::equals).isPresent() && !ambiguous(stream.get());
        return told ? Optional.empty() : Optional.of(stream.get().name());
    }

    private boolean ambiguous(StreamPlan stream) {
        return byKey.values().stream().filter(other -> other.id().equals(stream.id())).count() > 1;
    }
}
