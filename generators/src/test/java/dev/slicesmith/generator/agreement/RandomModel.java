package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.agreement.RandomElements.Element;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A model at random that passes its check, with scenarios that expect nothing in particular. */
public final class RandomModel {

    private static final int ROUNDS = 12;

    private final Random random;
    private final RandomElements elements;
    private final RandomScenarios scenarios;
    private final Draft draft = new Draft();
    private final String packageName;
    private int slices;

    private RandomModel(Random random, String packageName) {
        this.random = random;
        this.packageName = packageName;
        this.elements = new RandomElements(random);
        this.scenarios = new RandomScenarios(random, elements);
    }

    /** The text of a model, or nothing if this attempt comes to nothing. */
    public static Optional<String> next(Random random, String packageName) {
        return new RandomModel(random, packageName).build();
    }

    private Optional<String> build() {
        draft.add(0, "model: Agreement").add(0, "package: " + packageName);
        draft.add(0, "zone: " + elements.one(List.of("Europe/Berlin", "UTC", "America/New_York")));
        elements.addTo(draft);
        draft.add(0, "slices:");
        elements.views().stream().filter(view -> !view.external()).forEach(this::view);
        elements.commands().forEach(this::command);
        for (int i = random.nextInt(2); i > 0; i--) {
            automation();
        }
        return mended(draft);
    }

    private void slice() {
        slices++;
        draft.add(1, "- name: Slice " + slices);
    }

    private void view(Element view) {
        slice();
        draft.add(2, "view: " + view.name());
        List<String> queries = new ArrayList<>();
        new RandomProjection(random, elements, view).addTo(draft, queries);
        scenarios.ofView(draft, queries);
    }

    private void command(Element command) {
        slice();
        draft.add(2, "command: " + command.name());
        new RandomDecision(random, elements, command).addTo(draft);
        scenarios.ofCommand(draft, command);
    }

    private void automation() {
        slice();
        Element command = elements.one(elements.commands());
        RandomAutomation automation = new RandomAutomation(random, elements, command);
        automation.addTo(draft);
        draft.add(2, "command: " + command.name());
        scenarios.ofAutomation(draft, command, automation.reactsTo(), automation.result());
    }

    /** The text, with what the check refuses written otherwise; or nothing if that cannot be. */
    static Optional<String> mended(Draft draft) {
        for (int round = 0; round < ROUNDS; round++) {
            String text = draft.text();
            CheckResult checked = EventModels.check("model.yaml", text, CheckConfiguration.DEFAULT);
            if (!checked.hasErrors()) {
                return Optional.of(text);
            }
            List<SourceSpan> refused = new ArrayList<>();
            for (Diagnostic finding : checked.diagnostics()) {
                if (finding.severity() == Severity.ERROR) {
                    finding.span().ifPresent(refused::add);
                }
            }
            if (!draft.mend(refused)) {
                RandomModelsTest.refused(text, checked);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
