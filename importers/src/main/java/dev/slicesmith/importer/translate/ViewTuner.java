package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lets specifications correct the plan of a view: one change at a time is tried, and kept if more of them hold. What
 * only a specification shows, such as that an event empties a list, is learned here, and said.
 */
final class ViewTuner {

    /** More numbers in one event are not tried. */
    private static final int MOST = 6;

    private final ViewPlan plan;
    private final List<SpecPlan> specs;
    private final Findings findings;

    ViewTuner(ViewPlan plan, List<SpecPlan> specs, Findings findings) {
        this.plan = plan;
        this.specs = specs;
        this.findings = findings;
    }

    void tune() {
        for (int round = 0; round < plan.entries.size() + 2 && failing() > 0; round++) {
            if (!improve()) {
                return;
            }
        }
    }

    private boolean improve() {
        long before = failing();
        for (EntryPlan entry : plan.entries) {
            EntryPlan.Mode was = entry.mode;
            for (EntryPlan.Mode mode : EntryPlan.Mode.values()) {
                entry.mode = mode;
                if (mode != was && possible(entry) && failing() < before) {
                    findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "specifications show that event \""
                            + entry.event + "\" " + words(mode) + " of view \"" + plan.view + "\"");
                    return true;
                }
            }
            entry.mode = was;
            if (addUp(entry, before)) {
                return true;
            }
        }
        return false;
    }

    private boolean possible(EntryPlan entry) {
        return !plan.key.isEmpty() && (entry.mode != EntryPlan.Mode.CREATE || entry.key.size() == plan.key.size());
    }

    private static String words(EntryPlan.Mode mode) {
        return switch (mode) {
            case CREATE -> "creates a row";
            case UPDATE -> "changes existing rows only";
            case DELETE -> "deletes rows";
        };
    }

    /** A number that grows with every event: by one of its fields, or by the product of two. */
    private boolean addUp(EntryPlan entry, long before) {
        for (FieldNode column : plan.columns()) {
            if (!column.type.isNumber() || column.optional || column.derived) {
                continue;
            }
            for (EntryPlan.Source source : growths(column, entry)) {
                EntryPlan.Source was = entry.set.put(column, source);
                if (failing() < before) {
                    findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id,
                            "specifications show that \"" + column + "\" " + words(source));
                    return true;
                }
                if (was == null) {
                    entry.set.remove(column);
                } else {
                    entry.set.put(column, was);
                }
            }
        }
        return false;
    }

    private static String words(EntryPlan.Source source) {
        return source instanceof EntryPlan.Source.Sum sum ? "adds up " + sum.words() : "counts";
    }

    private static List<EntryPlan.Source> growths(FieldNode column, EntryPlan entry) {
        List<FieldNode> numbers = entry.event.fields.stream()
                .filter(field -> field.type.isNumber() && !field.optional).limit(MOST).toList();
        List<EntryPlan.Source> growths = new ArrayList<>();
        List<FieldNode> same = numbers.stream().filter(field -> field.type.scalar() == column.type.scalar()).toList();
        same.forEach(field -> growths.add(new EntryPlan.Source.Sum(field, Optional.empty())));
        for (FieldNode field : same) {
            numbers.stream().filter(other -> other != field)
                    .filter(other -> other.type.scalar() == ScalarType.INT || other.type.scalar() == field.type.scalar())
                    .forEach(other -> growths.add(new EntryPlan.Source.Sum(field, Optional.of(other))));
        }
        if (column.type.scalar() == ScalarType.INT || column.type.scalar() == ScalarType.LONG) {
            growths.add(new EntryPlan.Source.Step(1));
            growths.add(new EntryPlan.Source.Step(-1));
        }
        return growths;
    }

    /** Tried on copies, so that what is supplied for a trial is not kept. */
    private long failing() {
        Findings silent = new Findings("", new Diagnostics());
        return specs.stream().filter(spec -> {
            SpecPlan trial = new SpecPlan(spec.board, spec.slice);
            spec.given.forEach(step -> trial.given.add(step.copy()));
            spec.then.forEach(step -> trial.then.add(step.copy()));
            boolean told = new RowMatch(plan, trial, silent).compare(trial.given).isFailure();
            Collections.reverse(trial.given);
            return told && new RowMatch(plan, trial, silent).compare(trial.given).isFailure();
        }).count();
    }
}
