package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.OpenMethods;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a decision leaves to hand-written code, and names its methods. */
final class DecisionOpenings {

    private final Domain domain;
    private final DecisionPlan plan;
    private final OpenMethods open = new OpenMethods();

    DecisionOpenings(Domain domain, DecisionPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    OpenMethods find() {
        List<Rule> rules = plan.decision().rules();
        for (int i = 0; i < rules.size(); i++) {
            rule(rules.get(i), i);
        }
        List<Emit> emits = plan.decision().emits();
        for (int i = 0; i < emits.size(); i++) {
            emit(emits.get(i), i);
        }
        for (DecisionPlan.Stored stored : plan.stored()) {
            stored.field().on().forEach(evolution -> evolution(stored, evolution));
        }
        return open;
    }

    static String condition(Rule rule, int index) {
        return "rule " + index;
    }

    static String condition(Emit emit, int index) {
        return "emit " + index;
    }

    static String value(String of, FieldSource source) {
        return of + " " + source.field().name();
    }

    static String value(StateField field, StateField.Evolution evolution) {
        return "on " + field.name() + " " + evolution.event().name();
    }

    private void rule(Rule rule, int index) {
        String error = MemberNames.member(rule.error().name());
        if (rule.when().isEmpty() || Sourcing.isOpen(domain, rule.when().get())) {
            String why = rule.documentation().description()
                    .or(() -> rule.error().documentation().description())
                    .or(() -> rule.error().message())
                    .orElse(rule.error().name().text());
            String text = rule.when().map(when -> ", when " + when.text()).orElse("");
            open.add(condition(rule, index), error, TypeName.BOOLEAN, parameters(Optional.empty()),
                    "Whether to refuse with " + rule.error().name() + text + ": " + ended(why));
        }
        for (FieldSource source : domain.index().values().of(rule)) {
            if (Sourcing.isOpen(domain, source.source())) {
                open.add(value(condition(rule, index), source),
                        error + MemberNames.capital(source.field().name().java()),
                        domain.typeOf(source.field()), parameters(Optional.empty()),
                        "The value of " + source.field().name() + " in " + rule.error().name());
            }
        }
    }

    private void emit(Emit emit, int index) {
        String event = MemberNames.member(emit.event().name());
        if (emit.when().isPresent() && Sourcing.isOpen(domain, emit.when().get())) {
            open.add(condition(emit, index), event, TypeName.BOOLEAN, parameters(Optional.empty()),
                    "Whether " + emit.event().name() + " happens, when " + emit.when().get().text());
        }
        for (FieldSource source : domain.index().values().of(emit)) {
            if (Sourcing.isOpen(domain, source.source())) {
                String what = source.field().documentation().description().map(d -> ": " + ended(d)).orElse("");
                open.add(value(condition(emit, index), source),
                        event + MemberNames.capital(source.field().name().java()),
                        domain.typeOf(source.field()), parameters(emit.each()),
                        "The value of " + source.field().name() + " in " + emit.event().name() + what);
            }
        }
    }

    private void evolution(DecisionPlan.Stored stored, StateField.Evolution evolution) {
        if (!Sourcing.isOpen(domain, domain.index().values().of(evolution))) {
            return;
        }
        List<ParameterSpec> parameters = List.of(
                Code.parameter(plan.classes().state(), "state"),
                Code.parameter(domain.layout().of(evolution.event()), "event"));
        String text = evolution.value().map(value -> ": " + value.text()).orElse("");
        open.add(value(stored.field(), evolution),
                stored.field().name().java() + "After" + evolution.event().name().java(),
                domain.types().of(stored.type()), parameters,
                "What " + stored.field().name() + " is after " + evolution.event().name() + text);
    }

    /** Command, state, the element if there are several, the views that hand-written code shall see, the call. */
    private List<ParameterSpec> parameters(Optional<Each> each) {
        List<ParameterSpec> parameters = new ArrayList<>();
        parameters.add(Code.parameter(plan.classes().command(), "command"));
        parameters.add(Code.parameter(plan.classes().state(), "state"));
        each.flatMap(this::element).ifPresent(parameters::add);
        for (View view : plan.decision().reads()) {
            parameters.add(Code.parameter(new Keys(domain).rows("RowSource", view), ModelScope.rowsName(view)));
        }
        return parameters;
    }

    private Optional<ParameterSpec> element(Each each) {
        return domain.index().expressions().of(each.list())
                .map(TypedExpression::type)
                .map(type -> Code.parameter(domain.types().of(Code.element(type)), domain.members().variable(each)));
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
