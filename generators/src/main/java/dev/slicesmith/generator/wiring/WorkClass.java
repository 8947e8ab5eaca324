package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Schedule;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import javax.lang.model.element.Modifier;

/**
 * Lets an automation act: again after a failure, once for each reason, also after a restart:
 *
 * <pre>{@code
 * public static Step of(Application<ShopEvent> runtime, ..., BiConsumer<PublishCart, Call> send) {
 *     return new TodoList<>("Publish cart", CartsToPublishTable.TABLE, rows, row -> true,
 *             (row, errand) -> automation.commands(row, errand.token())
 *                     .forEach(command -> errand.send(call -> send.accept(command, call))),
 *             runtime.attempts());
 * }
 * }</pre>
 */
final class WorkClass extends JavaArtifact {

    private final Domain domain;
    private final AutomationPlan plan;
    private final RuntimeLibrary library;
    private final String title;

    WorkClass(Domain domain, AutomationPlan plan) {
        super(plan.classes().work(), "slice " + plan.slice().name());
        this.domain = domain;
        this.plan = plan;
        this.library = RuntimeLibrary.of(domain);
        this.title = plan.slice().name().text();
    }

    @Override
    protected TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Lets &quot;" + Javadocs.text(title) + "&quot; act: once for each reason, again after a failure,"
                                + " and also after a restart.",
                        Javadocs.place(plan.slice().span(), "slice " + plan.slice().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(of())
                .build();
    }

    private MethodSpec of() {
        TypeName send = ParameterizedTypeName.get(ClassName.get("java.util.function", "BiConsumer"),
                domain.layout().of(plan.slice().command()).command(), library.call());
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(library.step())
                .addParameter(ParameterizedTypeName.get(library.application(), domain.layout().modelEvent()), "runtime")
                .addParameter(plan.classes().automation(), "automation");
        method.addJavadoc("The work, to be done whenever there is news.\n\n@param runtime what it runs on\n"
                + "@param automation what follows from what");
        Trigger trigger = plan.slice().trigger();
        if (trigger instanceof Trigger.FromTodo todo) {
            View view = todo.todo();
            method.addParameter(ParameterizedTypeName.get(
                            library.viewReader(), new Keys(domain).type(view), domain.layout().of(view).row()), "rows")
                    .addJavadoc("\n@param rows the to-do list");
        }
        method.addParameter(send, "send").addJavadoc("\n@param send takes each command");
        if (trigger instanceof Trigger.FromTodo todo) {
            todo(method, todo);
        } else if (trigger instanceof Trigger.AfterEvent after) {
            method.addStatement("return $T.reaction($S, runtime.recorder().store(), runtime.recorder().types(),"
                            + " $T.of($T.class), $L, runtime.attempts())", library.automation("EventFollower"), title,
                    JavaLibrary.SET, domain.layout().of(after.event()),
                    reaction(domain.layout().of(after.event())));
        } else if (trigger instanceof Trigger.OnSchedule timed) {
            method.addStatement("return new $T($S, $L, $L, runtime.attempts())", library.automation("Timer"), title,
                    schedule(timed.schedule()), timed());
        }
        return method.build();
    }

    /** What is known when nothing but the time is a reason. */
    private CodeBlock meta() {
        return CodeBlock.of("new $T(runtime.clock().instant(), $S, 0)", domain.layout().support("Meta"), title);
    }

    private CodeBlock sent(String subject, CodeBlock meta) {
        return CodeBlock.of("automation.commands($L).forEach(command -> errand.send(call -> send.accept(command, call)))",
                plan.arguments(subject, meta, CodeBlock.of("errand.token()")));
    }

    private void todo(MethodSpec.Builder method, Trigger.FromTodo todo) {
        CodeBlock due = CodeBlock.of("row -> true");
        if (plan.asksWhetherDue()) {
            due = plan.readsMeta()
                    ? CodeBlock.of("row -> automation.isDue($L)", plan.arguments("row", meta()))
                    : CodeBlock.of("automation::isDue");
        }
        CodeBlock list = CodeBlock.of("new $T<>($S, $T.TABLE, rows, $L, (row, errand) -> $L, runtime.attempts())",
                library.automation("TodoList"), title, domain.layout().of(todo.todo()).table(), due,
                sent("row", meta()));
        if (todo.schedule().isEmpty()) {
            method.addStatement("return $L", list);
            return;
        }
        method.addStatement("$T list = $L", library.step(), list);
        method.addStatement("return $T.of($S, $L, list, runtime.attempts())", library.automation("Timer"),
                title + " (looks)", schedule(todo.schedule().get()));
    }

    private CodeBlock reaction(ClassName event) {
        CodeBlock meta = CodeBlock.of("recorded.meta()");
        CodeBlock.Builder code = CodeBlock.builder()
                .add("(recorded, errand) -> {\n$>")
                .add("$T event = ($T) recorded.event();\n", event, event);
        if (!plan.asksWhetherDue()) {
            return code.add("$L;\n$<}", sent("event", meta)).build();
        }
        return code.add("if (automation.isDue($L)) {\n$>$L;\n$<}\n$<}",
                plan.arguments("event", meta), sent("event", meta)).build();
    }

    private CodeBlock timed() {
        CodeBlock sent = sent("", meta());
        if (!plan.asksWhetherDue()) {
            return CodeBlock.of("(due, errand) -> $L", sent);
        }
        return CodeBlock.of("(due, errand) -> {\n$>if (automation.isDue($L)) {\n$>$L;\n$<}\n$<}",
                plan.arguments("", meta()), sent);
    }

    private CodeBlock schedule(Schedule schedule) {
        ClassName schedules = library.automation("Schedule");
        if (schedule instanceof Schedule.Cron cron) {
            return CodeBlock.of("$T.cron($S, $T.of($S))", schedules, cron.expression(), JavaLibrary.ZONE_ID,
                    domain.model().zone().getId());
        }
        Schedule.Every every = (Schedule.Every) schedule;
        return CodeBlock.of("$T.every($T.parse($S))", schedules, JavaLibrary.DURATION, every.period().toString());
    }
}
