package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.command.DeciderParts;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The fields of an application and the statements that set them. */
final class Wiring {

    /** Names a piece of work outside. */
    static final CodeBlock KEY = CodeBlock.of("engine.key()");

    private final Domain domain;
    private final ApplicationPlan plan;
    private final LargeClass members;

    Wiring(Domain domain, ApplicationPlan plan, LargeClass members) {
        this.domain = domain;
        this.plan = plan;
        this.members = members;
    }

    void addElements() {
        plan.views().forEach(this::rows);
        plan.views().forEach(this::queries);
        plan.decisions().forEach(this::decider);
    }

    /** Their code refers to methods for commands. */
    void addAutomations() {
        plan.automations().forEach(this::automation);
    }

    private void rows(ViewPlan view) {
        String name = Fields.rows(view.view());
        Keys keys = new Keys(domain);
        if (view.view().isExternal()) {
            field(keys.rows("RowSource", view.view()), name,
                    CodeBlock.of("parts.$L()", plan.part(view.classes().row())));
            return;
        }
        FieldSpec rows = FieldSpec.builder(
                        keys.rows("InMemoryRows", view.view()), name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", domain.layout().support("InMemoryRows"))
                .build();
        CodeBlock begin = view.beginsByItself()
                ? CodeBlock.builder()
                        .addStatement("$L.put($T.KEY, $T.$L())",
                                name, domain.layout().support("OnlyRow"), view.classes().row(), view.initialName())
                        .build()
                : CodeBlock.of("");
        members.field(rows, begin);
        if (!view.entries().isEmpty()) {
            CodeBlock rules = view.projectionAsksRules()
                    ? CodeBlock.of("parts.$L()", plan.part(view.classes().rules()))
                    : CodeBlock.of("");
            field(view.classes().projection(), Fields.projection(view.view()),
                    CodeBlock.of("new $T($L)", view.classes().projection(), rules));
        }
    }

    private void queries(ViewPlan view) {
        if (view.queries().isEmpty()) {
            return;
        }
        CodeBlock rules = view.queriesAskRules()
                ? CodeBlock.of(", parts.$L()", plan.part(view.classes().rules()))
                : CodeBlock.of("");
        field(view.classes().queries(), Fields.queries(view.view()),
                CodeBlock.of("new $T($L$L)", view.classes().queries(), Fields.rows(view.view()), rules));
    }

    private void decider(DecisionPlan decision) {
        ClassName rules = decision.classes().rules();
        if (decision.evolveAsksRules()) {
            field(rules, Fields.decisionRules(decision.command()), CodeBlock.of("parts.$L()", plan.part(rules)));
        }
        field(decision.classes().decider(), Fields.decider(decision.command()),
                made(decision.classes().decider(), DeciderParts.of(domain, decision), rules));
    }

    private void automation(AutomationPlan automation) {
        String local = Fields.automation(automation);
        ClassName made = automation.classes().automation();
        CodeBlock maker = made(made, automation.parts(), automation.classes().rules());
        if (automation.slice().trigger() instanceof Trigger.OnSchedule) {
            field(made, local, maker);
            return;
        }
        CodeBlock send = CodeBlock.of(
                "command -> engine.attempt(command, this::$L)", plan.method(automation.slice().command()));
        CodeBlock reaction = automation.slice().trigger() instanceof Trigger.FromTodo todo
                ? todo(automation, todo, local, send)
                : reaction(automation, (Trigger.AfterEvent) automation.slice().trigger(), local, send);
        String name = Fields.reaction(automation);
        members.field(FieldSpec.builder(reactionType(automation), name, Modifier.PRIVATE, Modifier.FINAL).build(),
                CodeBlock.builder()
                        .addStatement("$T $L = $L", made, local, maker)
                        .addStatement("$L = $L", name, reaction)
                        .build());
    }

    private TypeName reactionType(AutomationPlan automation) {
        TypeName command = domain.layout().of(automation.slice().command()).command();
        if (automation.slice().trigger() instanceof Trigger.FromTodo todo) {
            return ParameterizedTypeName.get(
                    domain.layout().support("TodoList"), domain.layout().of(todo.todo()).row(), command);
        }
        ClassName event = domain.layout().of(((Trigger.AfterEvent) automation.slice().trigger()).event());
        return ParameterizedTypeName.get(
                domain.layout().support("Reaction"), domain.layout().modelEvent(), event, command);
    }

    private CodeBlock reaction(AutomationPlan automation, Trigger.AfterEvent after, String local, CodeBlock send) {
        CodeBlock meta = CodeBlock.of("recorded.meta()");
        CodeBlock arguments = automation.arguments("recorded.event()", meta, KEY);
        CodeBlock commands = automation.asksWhetherDue()
                ? CodeBlock.of("recorded -> $L.isDue($L) ? $L.commands($L) : $T.of()", local,
                        automation.arguments("recorded.event()", meta), local, arguments, List.class)
                : CodeBlock.of("recorded -> $L.commands($L)", local, arguments);
        return CodeBlock.of("engine.automate(new $T<>(engine.events(), $T.class, $L, $L))",
                domain.layout().support("Reaction"), domain.layout().of(after.event()), commands, send);
    }

    private CodeBlock todo(AutomationPlan automation, Trigger.FromTodo todo, String local, CodeBlock send) {
        CodeBlock due = !automation.asksWhetherDue()
                ? CodeBlock.of("row -> true")
                : automation.readsMeta()
                ? CodeBlock.of("row -> $L.isDue(row, engine.meta())", local)
                : CodeBlock.of("$L::isDue", local);
        CodeBlock commands = automation.readsMeta() || automation.callsOutside()
                ? CodeBlock.of("row -> $L.commands($L)", local,
                        automation.arguments("row", CodeBlock.of("engine.meta()"), KEY))
                : CodeBlock.of("$L::commands", local);
        CodeBlock made = CodeBlock.of("new $T<>($L, $L, $L, $L)",
                domain.layout().support("TodoList"), Fields.rows(todo.todo()), due, commands, send);
        return todo.schedule().isPresent() ? made : CodeBlock.of("engine.automate($L)", made);
    }

    private CodeBlock made(ClassName made, List<ParameterSpec> parts, ClassName rules) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ParameterSpec part : parts) {
            arguments.add(switch (part.name()) {
                case "clock", "ids" -> CodeBlock.of("$L", part.name());
                case "rules" -> CodeBlock.of("parts.$L()", plan.part(rules));
                case "sequence" -> CodeBlock.of("name -> engine.next($S + name)", made.simpleName() + ".");
                default -> isRows(part.name())
                        ? CodeBlock.of("$L", part.name())
                        : CodeBlock.of("parts.$L()", plan.part(part.type()));
            });
        }
        return CodeBlock.of("new $T($L)", made, CodeBlock.join(arguments, ", "));
    }

    private boolean isRows(String name) {
        for (View view : domain.model().views()) {
            if (Fields.rows(view).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void field(TypeName fieldType, String name, CodeBlock value) {
        members.field(fieldType, name, value);
    }
}
