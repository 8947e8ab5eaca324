package dev.slicesmith.model.load;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.Configurations;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.expression.check.ExpressionChecker;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.link.Faults;
import dev.slicesmith.model.link.Linker;
import dev.slicesmith.model.rule.Rules;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.SourceFiles;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run over any number of contexts. Per context, reading, linking and the check of expressions run to their end, each
 * silent about what mentions a definition with an error. Rules run only on a model without errors: they would otherwise
 * complain about placeholders. At the end each
 * finding is judged by the configuration of the model that it is about.
 */
final class CheckRun {

    /** What one configuration judges; there is one per project, and a run has few projects. */
    private record Group(Configuration configuration, Diagnostics found) {}

    private final List<CheckedModel> models = new ArrayList<>();
    private final Diagnostics unjudged = new Diagnostics();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Configuration> byFile = new HashMap<>();

    /** Reads a configuration; what is wrong with it is not for itself to judge. */
    Configuration configuration(Path file) {
        return Configurations.read(file, DiagnosticCodes.all(), unjudged);
    }

    /** Checks the contexts in a file or folder. */
    void add(Path path, Configuration configuration) {
        for (ModelFiles files : YamlModels.contexts(List.of(path), findings(configuration))) {
            for (Path file : files.files()) {
                byFile.put(SourceFiles.display(file), configuration);
            }
            Diagnostics found = new Diagnostics();
            context(files, YamlModels.read(files, found), found, configuration);
        }
    }

    /** The passes over one context. */
    void context(ModelFiles files, Optional<ModelSyntax> syntax, Diagnostics found, Configuration configuration) {
        if (syntax.isPresent()) {
            Faults faults = new Faults(syntax.get(), found);
            EventModel model = Linker.link(syntax.get(), found, faults);
            Rules.checkSketch(syntax.get(), found, faults);
            if (found.hasErrors()) {
                ExpressionChecker.check(model, found, faults);
            } else {
                CheckedExpressions expressions = ExpressionChecker.check(model, found);
                ModelIndex index = ModelIndex.of(model, expressions);
                Rules.check(index, configuration.thresholds(), found);
                if (!found.hasErrors()) {
                    if (configuration.runsScenarios()) {
                        ScenarioCheck.check(index, found);
                    }
                    models.add(new CheckedModel(files, index, configuration));
                }
            }
        }
        for (Diagnostic finding : found.sorted()) {
            findings(configuration).report(finding);
        }
    }

    /** What was found, after the models were held against each other. */
    CheckResult result() {
        checkContexts();
        List<Diagnostic> all = new ArrayList<>(unjudged.sorted());
        for (Group group : groups) {
            all.addAll(group.configuration().judge(group.found().sorted()));
        }
        all.sort(null);
        return new CheckResult(models, all);
    }

    private void checkContexts() {
        List<EventModel> linked = new ArrayList<>(models.size());
        for (CheckedModel model : models) {
            linked.add(model.model());
        }
        Diagnostics found = new Diagnostics();
        Rules.checkContexts(linked, found);
        for (Diagnostic finding : found.sorted()) {
            String file = finding.span().isPresent() ? finding.span().get().file().path() : "";
            findings(byFile.getOrDefault(file, Configuration.DEFAULT)).report(finding);
        }
    }

    private Diagnostics findings(Configuration configuration) {
        for (Group group : groups) {
            if (group.configuration() == configuration) {
                return group.found();
            }
        }
        Group group = new Group(configuration, new Diagnostics());
        groups.add(group);
        return group.found();
    }
}
