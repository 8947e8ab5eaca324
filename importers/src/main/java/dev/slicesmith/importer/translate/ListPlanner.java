package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plans lists of value objects in the rows of a view, such as the lines of a cart: an event that tells most of an element
 * adds one, one that removes takes it out, every other changes the element that it names. What else an event does to an
 * element is learned from the specifications.
 */
final class ListPlanner {

    private final ViewPlan plan;
    private final List<SpecPlan> specs;
    private final Predicate<Node> removes;
    private final Findings findings;

    ListPlanner(ViewPlan plan, List<SpecPlan> specs, Predicate<Node> removes, Findings findings) {
        this.plan = plan;
        this.specs = specs;
        this.removes = removes;
        this.findings = findings;
    }

    void plan() {
        for (FieldNode column : plan.columns()) {
            boolean copied = plan.entries.stream().anyMatch(entry -> entry.set.containsKey(column));
            if (column.type.list() && column.type.object().isPresent() && !column.optional && !copied) {
                plan(column, column.type.object().get());
            }
        }
    }

    private void plan(FieldNode column, ObjectPlan object) {
        Optional<ObjectPlan.Part> identity = object.fields().stream()
                .filter(part -> part.type().strong().isPresent() && !part.type().list())
                .filter(part -> plan.key.stream().noneMatch(key -> key.type.strong().equals(part.type().strong())))
                .filter(part -> telling(part) > 0)
                .max(Comparator.comparing(this::telling));
        int most = plan.entries.stream().mapToInt(entry -> told(object, entry.event)).max().orElse(0);
        for (EntryPlan entry : plan.entries) {
            Optional<ItemEffect.Match> match = identity.flatMap(part -> field(part, entry.event)
                    .map(field -> new ItemEffect.Match(part, field)));
            List<Observation> seen = Observation.all(
                            specs, plan, (event, row) -> Optional.ofNullable(row.values.get(column.key)))
                    .getOrDefault(entry.event, List.of());
            ItemEffect effect = new ItemEffect(object, kind(object, entry.event, match, most), match);
            shown(effect, seen).ifPresent(kind -> effect.kind = kind);
            tell(effect, entry.event);
            learn(effect, seen, entry);
            if (isWorth(effect)) {
                entry.set.put(column, new EntryPlan.Source.Items(effect));
                findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "event \"" + entry.event + "\" "
                        + words(effect.kind) + " \"" + column + "\"");
            }
        }
    }

    private static String words(ItemEffect.Kind kind) {
        return switch (kind) {
            case ADD -> "adds an element to";
            case CHANGE -> "changes elements of";
            case REMOVE -> "takes elements out of";
            case CLEAR -> "empties";
        };
    }

    private long telling(ObjectPlan.Part part) {
        return plan.entries.stream().filter(entry -> field(part, entry.event).isPresent()).count();
    }

    /** The event's field that names an element: of the part's name, or the only one of its type. */
    private static Optional<FieldNode> field(ObjectPlan.Part part, Node event) {
        List<FieldNode> same = event.fields.stream()
                .filter(field -> field.type.equals(part.type()) && !field.optional).toList();
        Optional<FieldNode> named = same.stream().filter(field -> field.key.equals(part.key())).findFirst();
        return named.isPresent() || same.size() != 1 ? named : Optional.of(same.get(0));
    }

    private static int told(ObjectPlan object, Node event) {
        return (int) object.fields().stream().filter(part -> source(part, event).isPresent()).count();
    }

    private static Optional<FieldNode> source(ObjectPlan.Part part, Node event) {
        return event.field(part.key()).filter(field -> field.type.fits(part.type()) && !field.optional);
    }

    private ItemEffect.Kind kind(ObjectPlan object, Node event, Optional<ItemEffect.Match> match, int most) {
        if (removes.test(event)) {
            return match.isPresent() ? ItemEffect.Kind.REMOVE : ItemEffect.Kind.CLEAR;
        }
        boolean whole = told(object, event) >= most && most > 0;
        return whole && (match.isPresent() || object.fields().stream().allMatch(part -> part.type().strong().isEmpty()))
                ? ItemEffect.Kind.ADD : ItemEffect.Kind.CHANGE;
    }

    private static void tell(ItemEffect effect, Node event) {
        if (effect.kind == ItemEffect.Kind.REMOVE || effect.kind == ItemEffect.Kind.CLEAR) {
            return;
        }
        for (ObjectPlan.Part part : effect.object.fields()) {
            boolean matched = effect.match.filter(match -> match.part().equals(part)).isPresent();
            if (matched && effect.kind == ItemEffect.Kind.ADD) {
                effect.parts.put(part, new PartSource.Copied(effect.match.orElseThrow().field()));
            } else if (!matched) {
                source(part, event).ifPresent(field -> effect.parts.put(part, new PartSource.Copied(field)));
            }
        }
    }

    /** Specifications know better than titles: an element that is gone was removed, one that is alone there was added. */
    private Optional<ItemEffect.Kind> shown(ItemEffect effect, List<Observation> seen) {
        if (effect.match.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        boolean gone = seen.stream().allMatch(one -> element(effect, one).isEmpty());
        boolean first = seen.stream().allMatch(one -> element(effect, one).isPresent() && specs.stream()
                .filter(spec -> spec.given.contains(one.event()))
                .allMatch(spec -> spec.given.stream().filter(step -> tells(step)).count() == 1));
        return gone ? Optional.of(ItemEffect.Kind.REMOVE) : first ? Optional.of(ItemEffect.Kind.ADD) : Optional.empty();
    }

    /** Whether a given step may have made an element. */
    private boolean tells(StepPlan step) {
        return step.node == plan.view || plan.entry(step.node).isPresent();
    }

    /** The element that the event names. */
    private static Optional<BoardValue.Named> element(ItemEffect effect, Observation seen) {
        ItemEffect.Match match = effect.match.orElseThrow();
        BoardValue id = seen.event().values.get(match.field().key);
        return id == null || !(seen.value() instanceof BoardValue.Many many) ? Optional.empty() : many.items().stream()
                .filter(BoardValue.Named.class::isInstance).map(BoardValue.Named.class::cast)
                .filter(item -> id.equals(item.values().get(match.part().name())))
                .findFirst();
    }

    private void learn(ItemEffect effect, List<Observation> seen, EntryPlan entry) {
        if (effect.kind == ItemEffect.Kind.REMOVE || effect.kind == ItemEffect.Kind.CLEAR) {
            return;
        }
        if (effect.match.isEmpty() && effect.parts.isEmpty() && grows(seen)) {
            effect.kind = ItemEffect.Kind.ADD;
        }
        for (ObjectPlan.Part part : effect.object.fields()) {
            List<Observation> values = seen.stream()
                    .flatMap(one -> value(effect, one, part)
                            .map(value -> new Observation(one.event(), value, one.title())).stream())
                    .toList();
            boolean known = effect.match.filter(match -> match.part().equals(part)).isPresent();
            if (!known && !values.isEmpty()) {
                Observation.source(values, part.type(), false, entry.event, part.key())
                        .ifPresent(source -> effect.parts.put(part, source));
            }
        }
    }

    /** Without identities, an element per given event shows that each adds one. */
    private boolean grows(List<Observation> seen) {
        return !seen.isEmpty() && seen.stream().allMatch(one -> one.value() instanceof BoardValue.Many many
                && specs.stream().anyMatch(spec -> spec.given.contains(one.event())
                        && spec.given.stream().filter(step -> plan.entry(step.node).isPresent()).count()
                                == many.items().size()));
    }

    /** A part of the element that the event speaks of; of a list without identities, of the last one. */
    private static Optional<BoardValue> value(ItemEffect effect, Observation seen, ObjectPlan.Part part) {
        if (!(seen.value() instanceof BoardValue.Many many) || many.items().isEmpty()) {
            return Optional.empty();
        }
        if (effect.match.isPresent()) {
            return element(effect, seen).map(item -> item.values().get(part.name()));
        }
        boolean unclear = effect.kind == ItemEffect.Kind.CHANGE && many.items().size() > 1;
        return !unclear && many.items().get(many.items().size() - 1) instanceof BoardValue.Named named
                ? Optional.ofNullable(named.values().get(part.name())) : Optional.empty();
    }

    private static boolean isWorth(ItemEffect effect) {
        return switch (effect.kind) {
            case REMOVE, CLEAR -> true;
            case ADD -> !effect.parts.isEmpty();
            case CHANGE -> !effect.parts.isEmpty() && effect.match.isPresent();
        };
    }
}
