package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.CommandClasses;
import javax.lang.model.element.Modifier;

/**
 * Takes a command to its decision:
 *
 * <pre>{@code
 * public CommandResult<ShopEvent> handle(AddItem command, Call call) {
 *     command.violations().throwIfAny("AddItem");
 *     return handling.handle(decision, command, call);
 * }
 * }</pre>
 */
final class HandlerClass extends JavaArtifact {

    private final Domain domain;
    private final DecisionPlan plan;
    private final CommandClasses classes;
    private final RuntimeLibrary library;

    HandlerClass(Domain domain, DecisionPlan plan) {
        super(plan.classes().handler(), "command " + plan.command().name());
        this.domain = domain;
        this.plan = plan;
        this.classes = plan.classes();
        this.library = RuntimeLibrary.of(domain);
    }

    @Override
    protected TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Handles the command &quot;" + Javadocs.text(plan.command().name().text())
                                + "&quot;: loads what its decision depends on, decides, and appends the events.",
                        Javadocs.place(plan.slice().span(), "slice " + plan.slice().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(handling(), "handling", Modifier.PRIVATE, Modifier.FINAL)
                .addField(decisionType(), "decision", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(handle())
                .build();
    }

    private TypeName handling() {
        return ParameterizedTypeName.get(library.handling(), domain.layout().modelEvent());
    }

    private TypeName decisionType() {
        return ParameterizedTypeName.get(
                library.decision(), classes.command(), classes.state(), domain.layout().modelEvent());
    }

    private MethodSpec constructor() {
        ClassName rules = classes.rules();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(handling(), "handling")
                .addParameter(classes.decider(), "decider");
        if (plan.evolveAsksRules()) {
            constructor.addParameter(rules, "rules");
        }
        return constructor.addStatement("this.handling = handling")
                .addStatement("decision = new $T<>($S, $T::boundary, $T::initial, $L, $L)",
                        library.decision(), plan.command().name().text(), classes.state(), classes.state(),
                        evolve(), decide())
                .build();
    }

    private CodeBlock evolve() {
        return CodeBlock.of("(state, recorded) -> state.evolve(recorded.event()$L$L)",
                plan.evolveReadsMeta() ? ", recorded.meta()" : "", plan.evolveAsksRules() ? ", rules" : "");
    }

    private CodeBlock decide() {
        return plan.decideReadsMeta()
                ? CodeBlock.of("decider::decide")
                : CodeBlock.of("(command, state, meta) -> decider.decide(command, state)");
    }

    private MethodSpec handle() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("handle")
                .addJavadoc("Handles it.\n\n@return what happened")
                .addJavadoc("\n@throws $T if it is refused; nothing happened", domain.layout().support("Rejection"))
                .addModifiers(Modifier.PUBLIC)
                .returns(library.results())
                .addParameter(classes.command(), "command")
                .addParameter(library.call(), "call")
                .addStatement("command.$L().throwIfAny($S)",
                        domain.members().violations(), plan.command().name().text());
        return method.addStatement("return handling.handle(decision, command, $L)", call()).build();
    }

    /** Where the model names a field for it, that field keeps repetitions apart, whatever the caller says. */
    private CodeBlock call() {
        return plan.decision().idempotency()
                .map(field -> field.type().isOptional()
                        ? CodeBlock.of("command.$L().map(key -> call.once($S + key)).orElse(call)",
                                field.name().java(), field.name().text() + "=")
                        : CodeBlock.of("call.once($S + command.$L())", field.name().text() + "=", field.name().java()))
                .orElse(CodeBlock.of("call"));
    }
}
