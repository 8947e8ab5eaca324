package dev.slicesmith.generator.project;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.OpenMethods;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.template.ModelTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code MODEL.md} tells. */
public final class ModelPage {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final List<ModelTemplate.OpenLine> open = new ArrayList<>();

    public ModelPage(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    /** The variables of its template. */
    public ModelTemplate variables() {
        List<ModelTemplate.SliceLine> slices = new ArrayList<>();
        domain.model().slices().forEach(slice -> slices.add(line(slice)));
        plan.decisions().forEach(decision -> add(decision.classes().policy(), decision.open()));
        plan.views().forEach(view -> {
            add(view.classes().policy(), view.open());
            if (view.view().isExternal()) {
                line(view.classes().adapter().canonicalName(), "reads the rows of " + view.view().name());
            }
        });
        plan.automations().forEach(automation -> add(automation.classes().policy(), automation.open()));
        return new ModelTemplate(Markdown.text(domain.model().name().text()), slices, open);
    }

    private void add(ClassName policy, OpenMethods methods) {
        methods.all().forEach(method -> line(policy.canonicalName() + "." + method.name(), method.what()));
    }

    private void line(String method, String what) {
        open.add(new ModelTemplate.OpenLine(method, Markdown.text(what)));
    }

    private static ModelTemplate.SliceLine line(Slice slice) {
        String about = "";
        if (slice instanceof CommandSlice sends) {
            about = sends.command().name().text();
        } else if (slice instanceof ViewSlice shows) {
            about = shows.view().name().text();
        }
        String pattern = slice.pattern().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ModelTemplate.SliceLine(
                Markdown.text(slice.name().text()), pattern, Markdown.text(about), slice.scenarios().size());
    }
}
