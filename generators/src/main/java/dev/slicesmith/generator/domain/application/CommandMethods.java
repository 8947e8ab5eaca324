package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.generator.naming.CommandClasses;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods that send commands, and those that take other systems' events:
 *
 * <pre>{@code
 * public List<ShopEvent> addItem(AddItem command) {
 *     return engine.handle(() -> {
 *         command.violations().throwIfAny("AddItem");
 *         AddItemState state = engine.fold(…);
 *         return addItemDecider.decide(command, state);
 *     });
 * }
 * }</pre>
 *
 * <p>No method of one name for all commands: a compiler compares each overload with each other.
 */
final class CommandMethods {

    private final Domain domain;
    private final ApplicationPlan plan;

    CommandMethods(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    void addTo(LargeClass application) {
        Map<String, DecisionPlan> decisions = new HashMap<>();
        plan.decisions().forEach(decision -> decisions.put(decision.command().name().text(), decision));
        for (Command command : domain.model().commands()) {
            Optional<DecisionPlan> decision = Optional.ofNullable(decisions.get(command.name().text()));
            application.methods(send(command, decision));
        }
        for (Event event : domain.model().events()) {
            if (event.isExternal()) {
                application.methods(receive(event));
            }
        }
    }

    private TypeName events() {
        return ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().modelEvent());
    }

    private MethodSpec send(Command command, Optional<DecisionPlan> decision) {
        Optional<Field> key = decision.flatMap(known -> known.decision().idempotency());
        CodeBlock begin = key.isPresent()
                ? CodeBlock.of("engine.handleOnce($T.class, command.$L(), () -> {\n",
                        domain.layout().of(command).command(), key.get().name().java())
                : CodeBlock.of("engine.handle(() -> {\n");
        return MethodSpec.methodBuilder(plan.method(command))
                .addJavadoc(Javadocs.of(
                        "Sends the command &quot;" + Javadocs.text(command.name().text()) + "&quot;.",
                        "@return the events that follow"))
                .addJavadoc("\n@throws $T if it is refused", domain.layout().support("Rejection"))
                .addModifiers(Modifier.PUBLIC)
                .returns(events())
                .addParameter(domain.layout().of(command).command(), "command")
                .addCode("return $L", begin)
                .addCode(CodeBlock.builder().indent().add(decided(command, decision)).unindent().build())
                .addCode("});\n")
                .build();
    }

    private CodeBlock decided(Command command, Optional<DecisionPlan> decision) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("command.$L().throwIfAny($S)", domain.members().violations(), command.name().text());
        if (decision.isEmpty()) {
            return code.addStatement("return $T.of()", JavaLibrary.LIST).build();
        }
        CommandClasses classes = decision.get().classes();
        String more = (decision.get().evolveReadsMeta() ? ", recorded.meta()" : "")
                + (decision.get().evolveAsksRules() ? ", " + Fields.decisionRules(command) : "");
        String meta = decision.get().decideReadsMeta() ? ", engine.meta()" : "";
        return code
                .addStatement("$T state = engine.fold($T.boundary(command), $T.initial(command), $L)",
                        classes.state(), classes.state(), classes.state(),
                        CodeBlock.of("(known, recorded) -> known.evolve(recorded.event()$L)", more))
                .addStatement("return $L.decide(command, state$L)", Fields.decider(command), meta)
                .build();
    }

    private MethodSpec receive(Event event) {
        return MethodSpec.methodBuilder(plan.method(event))
                .addJavadoc(Javadocs.of("Records what " + Javadocs.text(event.external().orElse("another system"))
                        + " tells."))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(domain.layout().of(event), "event")
                .addStatement("engine.record($T.of(event))", JavaLibrary.LIST)
                .build();
    }
}
