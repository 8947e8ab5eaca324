package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Scenario.Then;
import dev.slicesmith.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One scenario as requests, and what is answered. */
final class HttpCode {

    private final Domain domain;
    private final Scenario scenario;
    private final ExampleCode values;
    private final ExpectedCode expected;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final GivenCode given;

    HttpCode(Domain domain, Scenario scenario, ExampleCode values, ExpectedCode expected) {
        this.domain = domain;
        this.scenario = scenario;
        this.values = values;
        this.expected = expected;
        this.given = new GivenCode(domain, scenario, values, code);
    }

    CodeBlock code() {
        code.add("web.scenario()");
        given.add();
        if (scenario.when().orElse(null) instanceof Scenario.WhenCommand sent) {
            sent(sent.command(), sent.values());
            answer(scenario.then());
            rows();
        } else if (scenario.when().orElse(null) instanceof Scenario.WhenQuery query) {
            code.add("\n.shows($S, $S, $L, $T.class$L)", Endpoints.of(query.view()), Endpoints.name(query.query()),
                    parameters(query), domain.layout().of(query.view()).row(), expected(scenario.then().rows()));
        } else {
            rows();
        }
        return code.build();
    }

    private void sent(Command command, List<FieldValue> written) {
        for (Field field : command.fields()) {
            if (field.generation().filter(Generation.USER::equals).isPresent()) {
                ExpectedCode.value(field, written).filter(Value.Scalar.class::isInstance).ifPresent(user ->
                        code.add("\n.by($S)", ((Value.Scalar) user).value().toString()));
            }
        }
        code.add("\n.post($S, $L)", Endpoints.of(command), Drafts.isCompleted(command)
                ? given.draft(domain.layout().of(command).draft(), command.fields(), written)
                : given.made(domain.layout().of(command).command(), command.fields(), written));
    }

    private void answer(Then then) {
        if (then.error().isPresent()) {
            code.add("\n.refused($S)", Endpoints.name(then.error().get().error()));
        } else if (then.events().isEmpty() && !then.nothing()) {
            code.add("\n.accepted()");
        } else {
            List<CodeBlock> names = new ArrayList<>();
            then.events().forEach(event -> names.add(CodeBlock.of("$S", Endpoints.name(event.event()))));
            code.add("\n.happened($L)", CodeBlock.join(names, ", "));
        }
    }

    private CodeBlock parameters(Scenario.WhenQuery query) {
        List<CodeBlock> parameters = new ArrayList<>();
        for (Field field : query.query().params()) {
            CodeBlock value = ExpectedCode.value(field, query.arguments())
                    .map(given -> values.of(field.type(), given))
                    .orElseGet(() -> values.missing(field));
            parameters.add(CodeBlock.of("$S, $L", field.name().java(), value));
        }
        return CodeBlock.of("$T.of($L)", Map.class, CodeBlock.join(parameters, ", "));
    }

    private void rows() {
        Map<String, List<Scenario.ExpectedRow>> byView = new LinkedHashMap<>();
        scenario.then().rows().forEach(row ->
                byView.computeIfAbsent(row.view().name().text(), name -> new ArrayList<>()).add(row));
        for (List<Scenario.ExpectedRow> rows : byView.values()) {
            code.add("\n.shows($S, $T.class$L)", Endpoints.of(rows.get(0).view()),
                    domain.layout().of(rows.get(0).view()).row(), expected(rows));
        }
    }

    private CodeBlock expected(List<Scenario.ExpectedRow> rows) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (Scenario.ExpectedRow row : rows) {
            if (!row.absent()) {
                all.add(", $L", expected.record(
                        domain.layout().of(row.view()).row(), row.view().fields(), row.values()));
            }
        }
        return all.build();
    }
}
