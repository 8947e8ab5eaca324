package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an event does to a list of value objects in a row. */
final class ItemEffect {

    /** How the list changes. */
    enum Kind { ADD, CHANGE, REMOVE, CLEAR }

    /**
     * Which elements are meant: those whose part equals the event's field.
     *
     * @param part of the element
     * @param field of the event
     */
    record Match(ObjectPlan.Part part, FieldNode field) {}

    final ObjectPlan object;
    Kind kind;

    /** Empty means all elements, or that a new one has no identity. */
    final Optional<Match> match;

    final Map<ObjectPlan.Part, PartSource> parts = new LinkedHashMap<>();

    ItemEffect(ObjectPlan object, Kind kind, Optional<Match> match) {
        this.object = object;
        this.kind = kind;
        this.match = match;
    }

    /** The new list, as an expression. */
    String expression(String column) {
        String list = "row." + column;
        return switch (kind) {
            case CLEAR -> "[]";
            case REMOVE -> list + ".filter(i, " + condition("!=") + ")";
            case ADD -> list + " + [" + composed() + "]";
            case CHANGE -> match.isEmpty()
                    ? list + ".map(i, i.with(" + composed() + "))"
                    : list + ".map(i, " + condition("==") + " ? i.with(" + composed() + ") : i)";
        };
    }

    private String condition(String operator) {
        return match.map(some -> "i." + some.part().name() + " " + operator + " event." + some.field().name).orElseThrow();
    }

    private String composed() {
        return parts.entrySet().stream()
                .map(part -> part.getKey().name() + ": " + part.getValue().expression())
                .collect(Collectors.joining(", ", object.name() + "{", "}"));
    }

    /** The new list; empty if the event does not tell what is needed. */
    Optional<BoardValue> apply(List<BoardValue> before, StepPlan event) {
        Optional<BoardValue> id = match.flatMap(some -> new PartSource.Copied(some.field()).value(event));
        if (match.isPresent() && id.isEmpty() && kind != Kind.CLEAR) {
            return Optional.empty();
        }
        List<BoardValue> after = new ArrayList<>();
        if (kind != Kind.CLEAR) {
            for (BoardValue item : before) {
                boolean meant = id.isEmpty() || id.get().equals(part(item, match.get().part()));
                if (kind == Kind.CHANGE && meant) {
                    after.add(composed(item, event));
                } else if (kind != Kind.REMOVE || !meant) {
                    after.add(item);
                }
            }
        }
        if (kind == Kind.ADD) {
            after.add(composed(new BoardValue.Named(Map.of()), event));
        }
        return Optional.of(new BoardValue.Many(after));
    }

    private static BoardValue part(BoardValue item, ObjectPlan.Part part) {
        return item instanceof BoardValue.Named named ? named.values().get(part.name()) : null;
    }

    private BoardValue composed(BoardValue item, StepPlan event) {
        Map<String, BoardValue> values = new LinkedHashMap<>(((BoardValue.Named) item).values());
        parts.forEach((part, source) -> source.value(event).ifPresent(value -> values.put(part.name(), value)));
        return new BoardValue.Named(values);
    }

    /** The event's fields that must be told for the list to be known. */
    List<FieldNode> needed() {
        List<FieldNode> needed = new ArrayList<>();
        match.ifPresent(some -> needed.add(some.field()));
        parts.values().forEach(source -> {
            if (source instanceof PartSource.Copied copied && !copied.field().optional) {
                needed.add(copied.field());
            }
        });
        return needed;
    }

    /** Parts of a new element that nothing tells. */
    List<ObjectPlan.Part> untold() {
        return kind != Kind.ADD ? List.of()
                : object.fields().stream().filter(part -> !parts.containsKey(part)).toList();
    }
}
