package dev.slicesmith.importer.translate;

import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.ProjectionEntrySyntax;
import dev.slicesmith.model.syntax.ViewSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes views and their projections down. */
final class ViewAssembler {

    private final Syntaxes make;
    private final Plans plans;

    ViewAssembler(Syntaxes make, Plans plans) {
        this.make = make;
        this.plans = plans;
    }

    ViewSyntax view(Node view, ViewPlan plan) {
        Optional<String> system = view.external
                ? Optional.of(view.system.isBlank() ? "another system" : view.system)
                : Optional.empty();
        return new ViewSyntax(
                make.text(view.name), plan.key.stream().map(field -> make.text(field.name)).toList(),
                view.fields.stream().map(field -> Optional.ofNullable(plan.derived.get(field))
                        .map(derived -> make.derived(field, derived.expression(mayLack(derived))))
                        .orElseGet(() -> make.field(field, false))).toList(),
                system.map(make::quoted), Optional.empty(), make.doc(view.description, view.comments, view.id));
    }

    private boolean mayLack(DerivedColumn derived) {
        return derived.part().filter(part -> plans.mayLack(derived.list().type.object().orElseThrow(), part)).isPresent();
    }

    List<ProjectionEntrySyntax> projection(ViewPlan plan) {
        List<ProjectionEntrySyntax> entries = new ArrayList<>();
        for (EntryPlan entry : plan.entries) {
            boolean deletes = entry.mode == EntryPlan.Mode.DELETE;
            boolean whole = entry.key.size() == plan.key.size();
            boolean creates = entry.mode == EntryPlan.Mode.CREATE || plan.key.isEmpty() || deletes || !whole;
            entries.add(new ProjectionEntrySyntax(
                    make.text(entry.event.name), keys(entry), Optional.empty(),
                    deletes ? List.of() : sets(entry), deletes, creates, Optional.empty(), DocSyntax.NONE, make.place()));
        }
        return entries;
    }

    private List<AssignmentSyntax> keys(EntryPlan entry) {
        List<AssignmentSyntax> keys = new ArrayList<>();
        entry.key.forEach((key, field) -> {
            if (!key.key.equals(field.key)) {
                keys.add(make.assign(key.name, "event." + field.name));
            }
        });
        return keys;
    }

    private List<AssignmentSyntax> sets(EntryPlan entry) {
        List<AssignmentSyntax> sets = new ArrayList<>();
        entry.set.forEach((column, source) -> {
            if (source instanceof EntryPlan.Source.Flag) {
                sets.add(make.assign(column.name, "true"));
            } else if (source instanceof EntryPlan.Source.Said said) {
                sets.add(make.assign(column.name, said.value().expression()));
            } else if (source instanceof EntryPlan.Source.Step step) {
                String sign = step.by() > 0 ? " + " : " - ";
                sets.add(make.assign(column.name, "row." + column.name + sign + Math.abs(step.by())));
            } else if (source instanceof EntryPlan.Source.Items items) {
                sets.add(make.assign(column.name, items.effect().expression(column.name)));
            } else if (source instanceof EntryPlan.Source.Sum sum) {
                sets.add(make.assign(column.name, sum.expression(column.name)));
            } else if (source instanceof EntryPlan.Source.Copy copy && !copy.field().key.equals(column.key)) {
                sets.add(make.assign(column.name, "event." + copy.field().name));
            }
        });
        return sets;
    }
}
