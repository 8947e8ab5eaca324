package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Has what tests say to the application in memory done by the application itself, over a database:
 *
 * <pre>{@code
 * @Override
 * public List<ShopEvent> addItem(AddItem command) {
 *     return events(application.addItem(command));
 * }
 * }</pre>
 */
final class OnDatabaseClass extends JavaArtifact {

    private static final String APPLICATION = "application";

    private final Domain domain;
    private final ApplicationPlan plan;
    private final RuntimeLibrary library;

    OnDatabaseClass(Domain domain, ApplicationPlan plan) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, domain.layout().onDatabase(),
                "model " + domain.model().name());
        this.domain = domain;
        this.plan = plan;
        this.library = RuntimeLibrary.of(domain);
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "The application " + Javadocs.text(domain.model().name().text())
                                + " as it runs, over an H2 database in memory, for tests. Views are up to date after"
                                + " each step; automations act when they are asked, or all by"
                                + " {@code runtime().settle()}.",
                        "A thread has one database: who makes a second one of these empties that of the first.",
                        Javadocs.place(domain.model().span(), "model " + domain.model().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(domain.layout().inMemory())
                .addField(domain.layout().application(), APPLICATION, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(runtime())
                .addMethod(stage());
        domain.model().commands().forEach(command -> type.addMethod(send(command)));
        domain.model().events().stream().filter(Event::isExternal).forEach(event -> type.addMethod(receive(event)));
        plan.views().forEach(view -> views(view, type));
        plan.automations().forEach(automation -> type.addMethod(act(automation)));
        return type.addMethod(events()).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        String parts = plan.parts().isEmpty() ? "" : "parts, ";
        if (!parts.isEmpty()) {
            constructor.addParameter(domain.layout().parts(), "parts");
        }
        return constructor
                .addParameter(JavaLibrary.CLOCK, "clock")
                .addParameter(ParameterizedTypeName.get(JavaLibrary.SUPPLIER, JavaLibrary.UUID), "ids")
                .addStatement("super($Lclock, ids)", parts)
                .addStatement("$L = new $T($T.empty(clock, ids)$L)", APPLICATION, domain.layout().application(),
                        domain.layout().support("DatabaseStage"), parts.isEmpty() ? "" : ", parts")
                .addStatement("runtime().recorder().listen(runtime()::catchUp)")
                .build();
    }

    private MethodSpec runtime() {
        return MethodSpec.methodBuilder("runtime")
                .addJavadoc("What it runs on.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(library.application(), domain.layout().modelEvent()))
                .addStatement("return $L.runtime()", APPLICATION)
                .build();
    }

    private MethodSpec stage() {
        return MethodSpec.methodBuilder("stage")
                .addJavadoc("For scenarios to be played on.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        domain.layout().support("Stage"), domain.layout().inMemory(), domain.layout().modelEvent()))
                .addStatement("return new $T<>(this, $L.runtime())", domain.layout().support("DatabaseStage"),
                        APPLICATION)
                .build();
    }

    private MethodSpec.Builder instead(String method) {
        return MethodSpec.methodBuilder(method).addAnnotation(JavaLibrary.OVERRIDE).addModifiers(Modifier.PUBLIC);
    }

    private TypeName modelEvents() {
        return ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().modelEvent());
    }

    private MethodSpec send(Command command) {
        String method = plan.method(command);
        return instead(method)
                .returns(modelEvents())
                .addParameter(domain.layout().of(command).command(), "command")
                .addStatement("return events($L.$L(command))", APPLICATION, method)
                .build();
    }

    private MethodSpec receive(Event event) {
        return instead(plan.method(event))
                .addParameter(domain.layout().of(event), "event")
                .addStatement("$L.$L(event, $T.ANONYMOUS)", APPLICATION, plan.method(event), library.call())
                .build();
    }

    private void views(ViewPlan view, TypeSpec.Builder type) {
        ClassName row = view.classes().row();
        String method = plan.method(view.view());
        TypeName some = ParameterizedTypeName.get(JavaLibrary.LIST, row);
        TypeName one = ParameterizedTypeName.get(JavaLibrary.OPTIONAL, row);
        if (view.view().key().isEmpty()) {
            boolean always = view.beginsByItself() && !view.view().isExternal();
            type.addMethod(asked(method, always ? row : one, List.of()));
        } else {
            type.addMethod(asked(method, some, List.of()));
            type.addMethod(asked(method, one, view.view().key()));
        }
        view.queries().forEach(query ->
                type.addMethod(asked(plan.method(view.view(), query), some, query.params())));
    }

    private MethodSpec asked(String name, TypeName returns, List<Field> parameters) {
        MethodSpec.Builder method = instead(name).returns(returns);
        List<CodeBlock> arguments = new ArrayList<>();
        for (Field field : parameters) {
            String free = MemberNames.free(field.name().java(), Set.of(APPLICATION));
            method.addParameter(domain.typeOf(field), free);
            arguments.add(CodeBlock.of("$L", free));
        }
        return method.addStatement("return $L.$L($L)", APPLICATION, name, CodeBlock.join(arguments, ", ")).build();
    }

    private MethodSpec act(AutomationPlan automation) {
        return instead(plan.method(automation))
                .addStatement("runtime().act($S)", automation.slice().name().text())
                .build();
    }

    private MethodSpec events() {
        return MethodSpec.methodBuilder("events")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(modelEvents())
                .addParameter(library.results(), "result")
                .addStatement("return result.events().stream().map(recorded -> recorded.event()).toList()")
                .build();
    }
}
