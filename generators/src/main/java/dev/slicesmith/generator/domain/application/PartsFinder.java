package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what people supply to an application. */
final class PartsFinder {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    PartsFinder(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    List<Part> find() {
        for (DecisionPlan decision : plan.decisions()) {
            if (!decision.open().isEmpty()) {
                rules(decision.classes().rules(), decision.classes().policy(), decision.slice().name());
            }
        }
        for (ViewPlan view : plan.views()) {
            if (!view.open().isEmpty()) {
                rules(view.classes().rules(), view.classes().policy(), view.view().name());
            }
            if (view.view().isExternal()) {
                add(view.classes().row(), view.classes().row().simpleName() + "Rows",
                        new Keys(domain).rows("RowSource", view.view()), view.classes().adapter(),
                        "The rows of " + Javadocs.text(view.view().name().text()) + ".");
            }
        }
        for (AutomationPlan automation : plan.automations()) {
            if (!automation.open().isEmpty()) {
                rules(automation.classes().rules(), automation.classes().policy(), automation.slice().name());
            }
            automation.classes().port().ifPresent(port -> add(
                    port.port(), port.port().simpleName(), port.port(), port.adapter(),
                    "What is called by &quot;" + Javadocs.text(automation.slice().name().text()) + "&quot;."));
        }
        if (!domain.model().publishes().isEmpty()) {
            ClassName publisher = domain.layout().publisher();
            add(publisher, "Publisher", ParameterizedTypeName.get(
                            domain.layout().runtime("outside.Publisher"), domain.layout().modelEvent()), publisher,
                    "What passes events on to other contexts.");
        }
        return parts;
    }

    private void rules(ClassName rules, ClassName policy, Name place) {
        add(rules, rules.simpleName(), rules, policy,
                "What the model leaves open in &quot;" + Javadocs.text(place.text()) + "&quot;.");
    }

    private void add(ClassName key, String name, TypeName type, ClassName written, String what) {
        String member = MemberNames.member(new Name(name, name));
        String free = member;
        for (int number = 2; !names.add(free); number++) {
            free = member + number;
        }
        parts.add(new Part(key, free, type, written, what));
    }
}
