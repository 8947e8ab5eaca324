package dev.slicesmith.model.load;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.expression.check.ExpressionChecker;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.link.Linker;
import dev.slicesmith.model.rule.Rules;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The front end of the compiler: reads, links and checks models. What is wrong with a model is a finding; nothing is
 * thrown for it.
 *
 * <p>Per context, reading and linking both run to their end. Expressions are checked, and rules run, only on a model
 * without errors so far: they would otherwise complain about placeholders.
 */
public final class EventModels {

    private final CheckConfiguration configuration;
    private final Diagnostics all = new Diagnostics();
    private final List<CheckedModel> models = new ArrayList<>();

    private EventModels(CheckConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Checks all models that the paths hold.
     *
     * @param paths files and folders as the user gave them
     * @param configuration how to check
     */
    public static CheckResult check(List<Path> paths, CheckConfiguration configuration) {
        EventModels run = new EventModels(configuration);
        for (ModelFiles files : YamlModels.contexts(paths, run.all)) {
            Diagnostics found = new Diagnostics();
            run.context(files, YamlModels.read(files, found), found);
        }
        return run.result();
    }

    /**
     * Checks a model that is one text.
     *
     * @param path the name of the text in findings
     * @param text YAML
     */
    public static CheckResult check(String path, String text, CheckConfiguration configuration) {
        EventModels run = new EventModels(configuration);
        Diagnostics found = new Diagnostics();
        run.context(new ModelFiles(path, List.of()), YamlModels.read(path, text, found), found);
        return run.result();
    }

    /** The passes over one context. */
    private void context(ModelFiles files, Optional<ModelSyntax> syntax, Diagnostics found) {
        if (syntax.isPresent()) {
            EventModel model = Linker.link(syntax.get(), found);
            Rules.checkSketch(syntax.get(), found);
            if (!found.hasErrors()) {
                CheckedExpressions expressions = ExpressionChecker.check(model, found);
                ModelIndex index = ModelIndex.of(model, expressions);
                Rules.check(index, configuration.thresholds(), found);
                if (!found.hasErrors()) {
                    models.add(new CheckedModel(files, index));
                }
            }
        }
        for (Diagnostic diagnostic : found.sorted()) {
            all.report(diagnostic);
        }
    }

    private CheckResult result() {
        List<EventModel> linked = new ArrayList<>();
        for (CheckedModel model : models) {
            linked.add(model.model());
        }
        Rules.checkContexts(linked, all);
        return new CheckResult(models, all.sorted());
    }
}
