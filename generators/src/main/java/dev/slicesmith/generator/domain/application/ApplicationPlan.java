package dev.slicesmith.generator.domain.application;

import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the application of a model has, and what its members are called. Methods and fields have names of their own; who
 * is later in the model gives way.
 */
public final class ApplicationPlan {

    private static final Set<String> OF_OBJECTS = Set.of(
            "notify", "notifyAll", "wait", "getClass", "hashCode", "toString", "clone", "finalize", "equals", "engine",
            "tick", "project", "stage", "start", "startWork", "close", "schema", "runtime");

    private final Domain domain;
    private final List<DecisionPlan> decisions;
    private final List<ViewPlan> views;
    private final List<AutomationPlan> automations;
    private final Map<String, String> methods = new HashMap<>();
    private final Map<Object, String> partMethods = new HashMap<>();
    private final List<Part> parts;

    /** The plan of a model. */
    public static ApplicationPlan of(Domain domain) {
        return new ApplicationPlan(
                domain, DecisionPlan.all(domain), ViewPlan.all(domain), AutomationPlan.all(domain));
    }

    private ApplicationPlan(
            Domain domain, List<DecisionPlan> decisions, List<ViewPlan> views, List<AutomationPlan> automations) {
        this.domain = domain;
        this.decisions = List.copyOf(decisions);
        this.views = List.copyOf(views);
        this.automations = List.copyOf(automations);
        nameMethods();
        this.parts = new PartsFinder(domain, this).find();
        parts.forEach(part -> partMethods.put(part.key(), part.method()));
    }

    private void nameMethods() {
        Set<String> taken = new HashSet<>(OF_OBJECTS);
        domain.model().commands().forEach(command ->
                name(taken, key(command), MemberNames.member(command.name())));
        views.forEach(plan -> name(taken, key(plan.view()), MemberNames.member(plan.view().name())));
        for (ViewPlan plan : views) {
            for (Query query : plan.queries()) {
                String name = MemberNames.member(query.name());
                name(taken, key(plan.view(), query),
                        MemberNames.member(plan.view().name()) + MemberNames.capital(name));
            }
        }
        for (Event event : domain.model().events()) {
            if (event.isExternal()) {
                name(taken, key(event), MemberNames.member(event.name()));
            }
        }
        automations.forEach(plan -> name(taken, key(plan), "run" + plan.slice().name().java()));
    }

    private void name(Set<String> taken, String key, String name) {
        String free = MemberNames.free(name, taken);
        taken.add(free);
        methods.put(key, free);
    }

    private static String key(Command command) {
        return "command " + command.name();
    }

    private static String key(View view) {
        return "view " + view.name();
    }

    private static String key(View view, Query query) {
        return "view " + view.name() + " query " + query.name();
    }

    private static String key(Event event) {
        return "event " + event.name();
    }

    private static String key(AutomationPlan plan) {
        return "slice " + plan.slice().name();
    }

    /** The method that sends a command. */
    public String method(Command command) {
        return methods.get(key(command));
    }

    /** The method that gives a view's rows. */
    public String method(View view) {
        return methods.get(key(view));
    }

    /** The method of a query. */
    public String method(View view, Query query) {
        return methods.get(key(view, query));
    }

    /** The method that takes another system's event. */
    public String method(Event event) {
        return methods.get(key(event));
    }

    /** The method that lets one automation act. */
    public String method(AutomationPlan plan) {
        return methods.get(key(plan));
    }

    public List<DecisionPlan> decisions() {
        return decisions;
    }

    public List<ViewPlan> views() {
        return views;
    }

    public List<AutomationPlan> automations() {
        return automations;
    }

    /** What people supply, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** The part that stands for this class of rules, port, or external view. */
    public String part(Object key) {
        return partMethods.get(key);
    }
}
