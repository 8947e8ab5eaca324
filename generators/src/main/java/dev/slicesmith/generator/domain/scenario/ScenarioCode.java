package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.Trigger;
import java.util.Optional;

/**
 * One scenario as a chain of calls:
 *
 * <pre>{@code
 * new ShopScenario()
 *         .given(new CartCreated(cartId("c1")))
 *         .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i1"))))
 *         .thenEvents(exactly(new ItemAdded(cartId("c1"), itemId("i1"))));
 * }</pre>
 */
final class ScenarioCode {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final Slice slice;
    private final Scenario scenario;
    private final ExampleCode values;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final GivenCode given;

    ScenarioCode(Domain domain, ApplicationPlan plan, Slice slice, Scenario scenario, ExampleCode values) {
        this.domain = domain;
        this.plan = plan;
        this.slice = slice;
        this.scenario = scenario;
        this.values = values;
        this.given = new GivenCode(domain, scenario, values, code);
    }

    CodeBlock of(ClassName begins, ExpectedCode expected) {
        code.add("new $T()", begins);
        automation().ifPresent(this::outside);
        given.add();
        scenario.when().ifPresentOrElse(this::when, this::whenNothing);
        new ThenCode(domain, plan, scenario, values, expected).addTo(code);
        return code.build();
    }

    private Optional<AutomationPlan> automation() {
        return plan.automations().stream()
                .filter(one -> one.slice().name().equals(slice.name()))
                .findFirst();
    }

    /** What the call outside returns. */
    private void outside(AutomationPlan automation) {
        if (automation.classes().port().isEmpty()) {
            return;
        }
        AutomationClasses.Port port = automation.classes().port().get();
        CodeBlock answer = automation.hasResult()
                ? given.made(port.response(), automation.sending().call().orElseThrow().returns(), scenario.result())
                : CodeBlock.of("{ }");
        code.add("\n.$L((request, key) -> $L)", plan.part(port.port()), answer);
    }

    private void when(Scenario.When when) {
        if (when instanceof Scenario.WhenCommand sent) {
            code.add("\n.when(app -> app.$L($L))", plan.method(sent.command()),
                    given.made(domain.layout().of(sent.command()).command(), sent.command().fields(), sent.values()));
        } else if (when instanceof Scenario.WhenEvent told) {
            CodeBlock reaction = automation().filter(one -> one.slice().trigger() instanceof Trigger.AfterEvent)
                    .map(one -> CodeBlock.of("app -> app.$L()", plan.method(one)))
                    .orElse(CodeBlock.of("app -> { }"));
            code.add("\n.when($L, $L)", given.event(told.event(), told.values()), reaction);
        }
    }

    /** Without a step of its own, an automation's scenario lets it act. */
    private void whenNothing() {
        automation().ifPresent(one -> code.add("\n.when(app -> app.$L())", plan.method(one)));
    }
}
