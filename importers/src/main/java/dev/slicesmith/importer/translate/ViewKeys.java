package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses what tells the rows of a view apart: what the board marks, else identifiers that its events tell. */
final class ViewKeys {

    private final List<Node> events;
    private final Findings findings;

    ViewKeys(List<Node> events, Findings findings) {
        this.events = events;
        this.findings = findings;
    }

    void choose(ViewPlan plan, long mostRows, boolean todo) {
        List<FieldNode> possible = plan.view.fields.stream()
                .filter(field -> field.type.identifies() && !field.optional)
                .filter(field -> plan.view.external || told(field) > 0)
                .toList();
        List<FieldNode> marked = possible.stream().filter(field -> field.board.id()).toList();
        List<FieldNode> ids = possible.stream().filter(IdNames::isId).toList();
        boolean many = plan.view.list || todo || mostRows > 1;
        if (!marked.isEmpty()) {
            plan.key.addAll(marked);
            if (plan.view.list || mostRows > 1) {
                extend(plan, ids);
            }
            return;
        }
        Optional<FieldNode> best = ids.stream().max(Comparator.comparing(this::told).thenComparing(
                field -> -plan.view.fields.indexOf(field)));
        if (best.isEmpty() && many) {
            best = possible.stream().findFirst();
        }
        best.ifPresent(plan.key::add);
        if (best.isPresent() && plan.view.list) {
            extend(plan, ids);
        }
        findings.add(ImportCode.KEY_INFERRED, plan.view.id, plan.key.isEmpty()
                ? "view \"" + plan.view + "\" has nothing that tells rows apart: a single row"
                : "view \"" + plan.view + "\" marks no identifier: its key is " + names(plan.key));
    }

    /** A list of "cart items" by cart needs the item too. */
    private void extend(ViewPlan plan, List<FieldNode> ids) {
        String title = plan.view.title.toLowerCase(Locale.ROOT);
        List<FieldNode> added = new ArrayList<>();
        for (FieldNode id : ids) {
            String entity = id.key.replaceFirst("(id|uuid|guid)$", "");
            if (!plan.key.contains(id) && entity.length() > 2 && title.contains(entity)) {
                added.add(id);
            }
        }
        if (!added.isEmpty()) {
            plan.key.addAll(added);
            findings.add(ImportCode.KEY_INFERRED, plan.view.id,
                    "view \"" + plan.view + "\" lists many rows: " + names(added) + " belongs to its key");
        }
    }

    private static String names(List<FieldNode> fields) {
        return String.join(", ", fields.stream().map(field -> "\"" + field.name + "\"").toList());
    }

    private long told(FieldNode key) {
        return events.stream().filter(event -> source(key, event).isPresent()).count();
    }

    /** The event's field that tells the key: mapped, of the same name, or the only one of its type. */
    static Optional<FieldNode> source(FieldNode key, Node event) {
        Optional<FieldNode> mapped = Mappings.field(key, event).filter(field -> tells(field, key));
        Optional<FieldNode> named = mapped.or(() -> event.field(key.key).filter(field -> tells(field, key)));
        if (named.isPresent() || key.type.strong().isEmpty()) {
            return named;
        }
        List<FieldNode> same = event.fields.stream()
                .filter(field -> tells(field, key) && field.type.strong().equals(key.type.strong()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean tells(FieldNode field, FieldNode key) {
        return field.type.fits(key.type) && !field.optional;
    }
}
