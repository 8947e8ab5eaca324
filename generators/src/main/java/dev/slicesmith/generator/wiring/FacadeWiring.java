package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.command.DeciderParts;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields of the application and the statements that set them: views, commands, automations, HTTP. */
final class FacadeWiring {

    /** Where notes on it are kept; no slice is called so. */
    private static final String OUTBOX = "(outbox)";

    private final Domain domain;
    private final ApplicationPlan plan;
    private final LargeClass members;
    private final RuntimeLibrary library;
    private final Set<String> decided = new HashSet<>();

    FacadeWiring(Domain domain, ApplicationPlan plan, LargeClass members) {
        this.domain = domain;
        this.plan = plan;
        this.members = members;
        this.library = RuntimeLibrary.of(domain);
    }

    void addFields() {
        plan.views().forEach(this::view);
        plan.decisions().forEach(this::handler);
    }

    /** What refers to methods for commands and views. */
    void addStatements() {
        plan.automations().forEach(this::automation);
        if (!domain.model().publishes().isEmpty()) {
            outbox();
        }
        domain.model().commands().forEach(this::offer);
        plan.views().forEach(this::offer);
        domain.model().events().stream().filter(Event::isExternal).forEach(this::offer);
    }

    private void view(ViewPlan view) {
        TypeName reader = ParameterizedTypeName.get(
                library.viewReader(), new Keys(domain).type(view.view()), view.classes().row());
        if (view.view().isExternal()) {
            field(reader, FacadeNames.rows(view.view()), CodeBlock.of("new $T<>($T.TABLE, parts.$L())",
                    domain.layout().runtime("view.OutsideRows"), view.classes().table(),
                    plan.part(view.classes().row())));
        } else {
            CodeBlock rules = view.projectionAsksRules()
                    ? CodeBlock.of("parts.$L()", plan.part(view.classes().rules()))
                    : CodeBlock.of("");
            CodeBlock projection = view.entries().isEmpty()
                    ? CodeBlock.of("")
                    : CodeBlock.of("new $T($L)", view.classes().projection(), rules);
            field(reader, FacadeNames.rows(view.view()),
                    CodeBlock.of("runtime.view($T.projection($L))", view.classes().table(), projection));
        }
        if (view.queriesAskRules()) {
            field(view.classes().rules(), FacadeNames.rules(view.view()),
                    CodeBlock.of("parts.$L()", plan.part(view.classes().rules())));
        }
    }

    private void handler(DecisionPlan decision) {
        ClassName rules = decision.classes().rules();
        CodeBlock evolving = decision.evolveAsksRules()
                ? CodeBlock.of(", parts.$L()", plan.part(rules))
                : CodeBlock.of("");
        field(decision.classes().handler(), FacadeNames.handler(decision.command()),
                CodeBlock.of("new $T(runtime.handling(), $L$L)", decision.classes().handler(),
                        made(decision.classes().decider(), DeciderParts.of(domain, decision), rules), evolving));
        decided.add(decision.command().name().text());
    }

    private void automation(AutomationPlan automation) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("runtime"));
        arguments.add(made(automation.classes().automation(), automation.parts(), automation.classes().rules()));
        if (automation.slice().trigger() instanceof Trigger.FromTodo todo) {
            arguments.add(CodeBlock.of("$L", FacadeNames.rows(todo.todo())));
        }
        Command command = automation.slice().command();
        arguments.add(decided.contains(command.name().text())
                ? CodeBlock.of("$L::handle", FacadeNames.handler(command))
                : CodeBlock.of("this::$L", plan.method(command)));
        statement("runtime.automate($S, $T.of($L))", automation.slice().name().text(),
                automation.classes().work(), CodeBlock.join(arguments, ", "));
    }

    /** What the model publishes is passed on, in the order of each stream. */
    private void outbox() {
        TypeName publisher = ParameterizedTypeName.get(
                domain.layout().runtime("outside.Publisher"), domain.layout().modelEvent());
        List<CodeBlock> classes = new ArrayList<>();
        domain.model().publishes().forEach(event -> classes.add(CodeBlock.of("$T.class", domain.layout().of(event))));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T publisher = parts.$L()", publisher, plan.part(domain.layout().publisher()));
        code.addStatement("runtime.automate($S, $T.outbox($S, runtime.recorder().store(), runtime.recorder().types(),"
                        + " $T.of($L), (event, errand) -> publisher.publish(event, errand.token()), runtime.attempts()))",
                OUTBOX, library.automation("EventFollower"), OUTBOX, JavaLibrary.SET, CodeBlock.join(classes, ", "));
        members.code(code.build());
    }

    private CodeBlock made(ClassName made, List<ParameterSpec> parts, ClassName rules) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ParameterSpec part : parts) {
            arguments.add(switch (part.name()) {
                case "clock", "ids" -> CodeBlock.of("runtime.$L()", part.name());
                case "rules" -> CodeBlock.of("parts.$L()", plan.part(rules));
                case "sequence" -> CodeBlock.of(
                        "name -> runtime.sequences().next($S + name)", made.simpleName() + ".");
                default -> isRows(part.name())
                        ? CodeBlock.of("$L", part.name())
                        : CodeBlock.of("parts.$L()", plan.part(part.type()));
            });
        }
        return CodeBlock.of("new $T($L)", made, CodeBlock.join(arguments, ", "));
    }

    private boolean isRows(String name) {
        for (View view : domain.model().views()) {
            if (FacadeNames.rows(view).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void offer(Command command) {
        ClassName body = Drafts.isCompleted(command)
                ? domain.layout().of(command).draft()
                : domain.layout().of(command).command();
        CodeBlock intake = decided.contains(command.name().text()) && !Drafts.isCompleted(command)
                ? CodeBlock.of("$L::handle", FacadeNames.handler(command))
                : CodeBlock.of("this::$L", plan.method(command));
        statement("runtime.api().command($S, $T.class, $L)", command.name().java(), body, intake);
    }

    private void offer(ViewPlan view) {
        CodeBlock rules = view.queriesAskRules()
                ? CodeBlock.of("$L", FacadeNames.rules(view.view()))
                : CodeBlock.of("");
        CodeBlock queries = view.queries().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", $T.queries($L)", view.classes().table(), rules);
        statement("runtime.api().view($S, $T.TABLE, $L$L)", view.view().name().java(),
                view.classes().table(), FacadeNames.rows(view.view()), queries);
    }

    private void offer(Event event) {
        statement("runtime.api().external($S, $T.class, this::$L)", event.name().java(),
                domain.layout().of(event), plan.method(event));
    }

    private void field(TypeName fieldType, String name, CodeBlock value) {
        members.field(fieldType, name, value);
    }

    private void statement(String format, Object... arguments) {
        members.code(CodeBlock.builder().addStatement(format, arguments).build());
    }
}
