package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Lets specifications correct the plan of a view: one change at a time is tried, and kept if more of them hold. What
 * only a specification shows, such as that an event empties a list, is learned here, and said.
 */
final class ViewTuner {

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

    /** A number that grows with every event. */
    private boolean addUp(EntryPlan entry, long before) {
        for (Map.Entry<FieldNode, EntryPlan.Source> set : entry.set.entrySet()) {
            if (set.getValue() instanceof EntryPlan.Source.Copy copy && set.getKey().type.isNumber()
                    && !set.getKey().optional && !copy.field().optional) {
                set.setValue(new EntryPlan.Source.Sum(copy.field()));
                if (failing() < before) {
                    findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "specifications show that \""
                            + set.getKey() + "\" adds up \"" + copy.field() + "\"");
                    return true;
                }
                set.setValue(copy);
            }
        }
        return false;
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
