package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What the tests of a model begin with: its application, with a clock that stands still, and with what is outside
 * replaced.
 *
 * <pre>{@code
 * public final class ShopScenario extends Scenario<ShopApplication, ShopEvent, ShopScenario> { ... }
 * }</pre>
 */
final class ScenarioClass extends JavaArtifact {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final Optional<ClassName> onDatabase;

    ScenarioClass(Domain domain, ApplicationPlan plan, ClassName name, Optional<ClassName> onDatabase) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, name, "scenarios");
        this.domain = domain;
        this.plan = plan;
        this.onDatabase = onDatabase;
    }

    @Override
    protected TypeSpec type() {
        ClassName application = domain.layout().inMemory();
        TypeSpec.Builder scenario = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("Given, when, then for " + Javadocs.text(domain.model().name().text()) + "."))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        domain.layout().support("Scenario"), application, domain.layout().modelEvent(), name()));
        for (ViewPlan view : external()) {
            rows(scenario, view);
        }
        for (AutomationPlan automation : calling()) {
            port(scenario, automation);
        }
        addConstructors(scenario);
        return scenario.addMethod(inherited("self", name(), "return this")).build();
    }

    private List<ViewPlan> external() {
        return plan.views().stream().filter(view -> view.view().isExternal()).toList();
    }

    private List<AutomationPlan> calling() {
        return plan.automations().stream().filter(one -> one.classes().port().isPresent()).toList();
    }

    private void addConstructors(TypeSpec.Builder scenario) {
        ClassName clock = domain.layout().support("TestClock");
        scenario.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this(new $T())", clock)
                .build());
        CodeBlock parts = CodeBlock.of("");
        if (!external().isEmpty() || !calling().isEmpty()) {
            parts = CodeBlock.of("new Parts(), ");
            scenario.addType(parts());
        } else if (!plan.parts().isEmpty()) {
            parts = CodeBlock.of("new $T() {}, ", domain.layout().parts());
        }
        scenario.addMethod(stages(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(clock, "clock")
                .addStatement("super(clock)"),
                CodeBlock.of("$Lclock, new $T()", parts, domain.layout().support("TestIds"))));
    }

    private MethodSpec stages(MethodSpec.Builder constructor, CodeBlock arguments) {
        ClassName application = domain.layout().inMemory();
        constructor.addStatement("$T inMemory = new $T($L)", application, application, arguments)
                .addStatement("play($T.inMemory(inMemory, inMemory.engine()))", domain.layout().support("Stage"));
        onDatabase.ifPresent(over -> {
            ClassName stage = domain.layout().support("DatabaseStage");
            constructor.beginControlFlow("if ($T.isWanted())", stage)
                    .addStatement("play(new $T($L).stage())", over, arguments)
                    .endControlFlow();
        });
        return constructor.build();
    }

    private MethodSpec inherited(String method, TypeName returns, String statement) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns)
                .addStatement(statement)
                .build();
    }

    private String rowsName(ViewPlan view) {
        return plan.part(view.classes().row());
    }

    private void rows(TypeSpec.Builder scenario, ViewPlan view) {
        ClassName row = view.classes().row();
        scenario.addField(FieldSpec.builder(
                        new Keys(domain).rows("InMemoryRows", view.view()), rowsName(view),
                        Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", domain.layout().support("InMemoryRows"))
                .build());
        List<CodeBlock> key = new ArrayList<>();
        for (Field field : view.view().key()) {
            key.add(CodeBlock.of("row.$L()", field.name().java()));
        }
        scenario.addMethod(MethodSpec.methodBuilder("givenRow")
                .addJavadoc(Javadocs.of("Another system has this row."))
                .addModifiers(Modifier.PUBLIC)
                .returns(name())
                .addParameter(row, "row")
                .addStatement("$L.put($L, row)", rowsName(view), new Keys(domain).of(view.view(), key))
                .addStatement("return this")
                .build());
    }

    private void port(TypeSpec.Builder scenario, AutomationPlan automation) {
        AutomationClasses.Port port = automation.classes().port().orElseThrow();
        String name = plan.part(port.port());
        scenario.addField(FieldSpec.builder(port.port(), name, Modifier.PRIVATE)
                .initializer(unknown(port))
                .build());
        scenario.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(Javadocs.of("What is outside answers like this."))
                .addModifiers(Modifier.PUBLIC)
                .returns(name())
                .addParameter(port.port(), "answer")
                .addStatement("$L = answer", name)
                .addStatement("return this")
                .build());
    }

    /** What is outside answers only what a scenario says. */
    private static CodeBlock unknown(AutomationClasses.Port port) {
        return CodeBlock.of("(request, key) -> {\n$>throw new $T($S);\n$<}", JavaLibrary.ILLEGAL_STATE,
                "the scenario does not say what " + port.port().simpleName() + " answers");
    }

    private TypeSpec parts() {
        TypeSpec.Builder parts = TypeSpec.classBuilder("Parts")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .addSuperinterface(domain.layout().parts());
        for (ViewPlan view : external()) {
            parts.addMethod(part(rowsName(view), new Keys(domain).rows("RowSource", view.view()),
                    CodeBlock.of("$L", rowsName(view))));
        }
        for (AutomationPlan automation : calling()) {
            ClassName port = automation.classes().port().orElseThrow().port();
            String name = plan.part(port);
            parts.addMethod(part(name, port, CodeBlock.of("(request, key) -> $L.call(request, key)", name)));
        }
        return parts.build();
    }

    private static MethodSpec part(String name, TypeName returns, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addStatement("return $L", value)
                .build();
    }
}
