package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Which events a decision depends on:
 *
 * <pre>{@code
 * return EventQuery.types(CartCreated.class, ItemAdded.class).tagged("CartId", command.cart());
 * }</pre>
 */
final class BoundaryMethod {

    private final Domain domain;
    private final DecisionPlan plan;

    BoundaryMethod(Domain domain, DecisionPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder("boundary")
                .addJavadoc("The events that this decision depends on: it is taken again if one is added meanwhile.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(query())
                .addParameter(plan.classes().command(), "command")
                .addStatement("return $L", union())
                .build();
    }

    private ClassName query() {
        return domain.layout().support("EventQuery");
    }

    private CodeBlock union() {
        Map<Boundary, List<Event>> items = new LinkedHashMap<>();
        for (DecisionPlan.Read read : plan.reads()) {
            for (Boundary boundary : read.boundaries()) {
                items.computeIfAbsent(boundary, key -> new ArrayList<>()).add(read.event());
            }
        }
        items.keySet().removeIf(Boundary.Nothing.class::isInstance);
        if (items.isEmpty()) {
            return CodeBlock.of("$T.nothing()", query());
        }
        CodeBlock.Builder code = CodeBlock.builder();
        items.forEach((boundary, events) -> {
            CodeBlock item = item(boundary, events);
            code.add(code.isEmpty() ? CodeBlock.of("$L", item) : CodeBlock.of(".or($L)", item));
        });
        return code.build();
    }

    private CodeBlock item(Boundary boundary, List<Event> events) {
        List<CodeBlock> classes = new ArrayList<>();
        events.forEach(event -> classes.add(CodeBlock.of("$T.class", domain.layout().of(event))));
        CodeBlock.Builder item = CodeBlock.builder()
                .add("$T.types($L)", query(), CodeBlock.join(classes, ", "));
        if (boundary instanceof Boundary.Tagged tagged) {
            for (Boundary.TagValue tag : tagged.by()) {
                item.add(".tagged($S, $L)", tag.id().name().text(), value(tag));
            }
        }
        return item.build();
    }

    private static CodeBlock value(Boundary.TagValue tag) {
        return tag.field().type().isOptional()
                ? CodeBlock.of("command.$L().orElseThrow()", tag.field().name().java())
                : CodeBlock.of("command.$L()", tag.field().name().java());
    }
}
