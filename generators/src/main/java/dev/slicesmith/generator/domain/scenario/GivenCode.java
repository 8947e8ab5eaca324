package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened before a scenario, as calls, and the records that it speaks of. */
final class GivenCode {

    private final Domain domain;
    private final Scenario scenario;
    private final ExampleCode values;
    private final CodeBlock.Builder code;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    GivenCode(Domain domain, Scenario scenario, ExampleCode values, CodeBlock.Builder code) {
        this.domain = domain;
        this.scenario = scenario;
        this.values = values;
        this.code = code;
    }

    /** Events between two times go into one call. */
    void add() {
        List<CodeBlock> events = new ArrayList<>();
        for (Scenario.Given given : scenario.given()) {
            if (given instanceof Scenario.GivenEvent happened) {
                events.add(event(happened.event(), happened.values()));
                continue;
            }
            flush(events);
            if (given instanceof Scenario.GivenTime time) {
                now = time.time();
                code.add("\n.at($S)", now.toString());
            } else {
                Scenario.GivenRow row = (Scenario.GivenRow) given;
                code.add("\n.givenRow($L)",
                        made(domain.layout().of(row.view()).row(), row.view().fields(), row.values()));
            }
        }
        flush(events);
    }

    private void flush(List<CodeBlock> events) {
        if (!events.isEmpty()) {
            code.add("\n.given($L)", CodeBlock.join(events, ", "));
            events.clear();
        }
    }

    CodeBlock event(Event event, List<FieldValue> written) {
        return made(domain.layout().of(event), event.fields(), written);
    }

    CodeBlock made(ClassName type, List<Field> fields, List<FieldValue> written) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Field field : fields) {
            if (!field.isDerived()) {
                arguments.add(value(field, written));
            }
        }
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ", "));
    }

    /** A command as it is sent: whole, but for what is not the caller's to tell. */
    CodeBlock draft(ClassName type, List<Field> fields, List<FieldValue> written) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Field field : fields) {
            if (Drafts.mayBeGiven(field)) {
                CodeBlock value = value(field, written);
                arguments.add(field.type().isOptional() == Drafts.sent(field).isOptional()
                        ? value : CodeBlock.of("$T.of($L)", Optional.class, value));
            }
        }
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ", "));
    }

    private CodeBlock value(Field field, List<FieldValue> written) {
        return ExpectedCode.value(field, written)
                .map(value -> values.of(field.type(), value))
                .orElseGet(() -> values.missing(field, now));
    }
}
