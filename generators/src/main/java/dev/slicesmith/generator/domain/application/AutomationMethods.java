package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Trigger;
import javax.lang.model.element.Modifier;

/**
 * The methods that let automations act:
 *
 * <pre>{@code
 * public void runPublishCart() {
 *     publishCartTodo.run();
 * }
 * }</pre>
 */
final class AutomationMethods {

    private final Domain domain;
    private final ApplicationPlan plan;

    AutomationMethods(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    void addTo(LargeClass application) {
        plan.automations().forEach(automation -> application.methods(run(automation)));
        if (!plan.automations().isEmpty()) {
            application.methods(MethodSpec.methodBuilder("tick")
                    .addJavadoc("Looks at all to-do lists again, since time has passed.")
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("engine.settle()")
                    .build());
        }
    }

    private MethodSpec run(AutomationPlan automation) {
        String title = "&quot;" + Javadocs.text(automation.slice().name().text()) + "&quot;";
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method(automation)).addModifiers(Modifier.PUBLIC);
        if (!(automation.slice().trigger() instanceof Trigger.OnSchedule)) {
            return method.addJavadoc(Javadocs.of("Lets " + title + " act now, as far as something is to be done."))
                    .addStatement("$L.run()", Fields.reaction(automation))
                    .build();
        }
        String name = Fields.automation(automation);
        CodeBlock meta = CodeBlock.of("engine.meta()");
        CodeBlock send = CodeBlock.builder()
                .addStatement("$L.commands($L).forEach(command -> engine.attempt(command, this::$L))",
                        name, automation.arguments("", meta, Wiring.KEY), plan.method(automation.slice().command()))
                .build();
        return method.addJavadoc(Javadocs.of("Lets " + title + " act now, as it does whenever its time has come."))
                .addCode(automation.asksWhetherDue()
                        ? CodeBlock.builder()
                                .beginControlFlow("if ($L.isDue($L))", name, automation.arguments("", meta))
                                .add(send)
                                .endControlFlow()
                                .build()
                        : send)
                .build();
    }
}
