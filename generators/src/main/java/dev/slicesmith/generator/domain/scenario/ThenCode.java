package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Scenario.Then;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scenario expects, as the last calls of its chain. */
final class ThenCode {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final Scenario scenario;
    private final ExampleCode values;
    private final ExpectedCode expected;

    ThenCode(Domain domain, ApplicationPlan plan, Scenario scenario, ExampleCode values, ExpectedCode expected) {
        this.domain = domain;
        this.plan = plan;
        this.scenario = scenario;
        this.values = values;
        this.expected = expected;
    }

    void addTo(CodeBlock.Builder code) {
        Then then = scenario.then();
        if (scenario.when().isPresent() && scenario.when().get() instanceof Scenario.WhenQuery query) {
            code.add("\n.thenRows(app -> $L$L)", asked(query), rows(then.rows()));
            return;
        }
        commands(code, then);
        events(code, then);
        then.error().ifPresent(error -> code.add("\n.thenRejected($L)", expected.some(
                domain.layout().of(error.error()), error.values(),
                field -> MemberNames.accessor(error.error(), field))));
        if (then.nothing()) {
            code.add("\n.thenNothing()");
        } else if (then.isSilent()) {
            code.add("\n.thenAccepted()");
        }
        rowsByView(code, then);
    }

    private void commands(CodeBlock.Builder code, Then then) {
        if (then.commands().isEmpty()) {
            return;
        }
        List<CodeBlock> all = new ArrayList<>();
        then.commands().forEach(command -> all.add(expected.record(
                domain.layout().of(command.command()).command(), command.command().fields(), command.values())));
        code.add("\n.thenCommands($L)", CodeBlock.join(all, ", "));
    }

    private void events(CodeBlock.Builder code, Then then) {
        if (then.events().isEmpty()) {
            return;
        }
        List<CodeBlock> all = new ArrayList<>();
        then.events().forEach(event -> all.add(expected.record(
                domain.layout().of(event.event()), event.event().fields(), event.values())));
        code.add("\n.thenEvents($L)", CodeBlock.join(all, ", "));
    }

    private void rowsByView(CodeBlock.Builder code, Then then) {
        Map<String, List<Scenario.ExpectedRow>> byView = new LinkedHashMap<>();
        then.rows().forEach(row ->
                byView.computeIfAbsent(row.view().name().text(), name -> new ArrayList<>()).add(row));
        for (List<Scenario.ExpectedRow> rows : byView.values()) {
            code.add("\n.thenRows(app -> $L$L)", all(rows.get(0).view()), rows(rows));
        }
    }

    private CodeBlock rows(List<Scenario.ExpectedRow> rows) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (Scenario.ExpectedRow row : rows) {
            if (!row.absent()) {
                all.add(", $L", expected.record(
                        domain.layout().of(row.view()).row(), row.view().fields(), row.values()));
            }
        }
        return all.build();
    }

    private CodeBlock all(View view) {
        if (!view.key().isEmpty()) {
            return CodeBlock.of("app.$L()", plan.method(view));
        }
        boolean always = plan.views().stream()
                .filter(known -> known.view().name().equals(view.name()))
                .anyMatch(ViewPlan::beginsByItself);
        return always && !view.isExternal()
                ? CodeBlock.of("$T.of(app.$L())", List.class, plan.method(view))
                : CodeBlock.of("app.$L().stream().toList()", plan.method(view));
    }

    private CodeBlock asked(Scenario.WhenQuery query) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Field field : query.query().params()) {
            arguments.add(ExpectedCode.value(field, query.arguments())
                    .map(value -> values.of(field.type(), value))
                    .orElseGet(() -> values.missing(field)));
        }
        return CodeBlock.of("app.$L($L)", plan.method(query.view(), query.query()), CodeBlock.join(arguments, ", "));
    }
}
