package dev.slicesmith.generator.domain.application;

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
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Runs a model in memory, for tests, with one typed method per command and query:
 *
 * <pre>{@code
 * ShopInMemory shop = new ShopInMemory();
 * shop.addItem(new AddItem(cart, item, product, price));
 * shop.cartItems(cart);
 * }</pre>
 */
final class ApplicationClass extends JavaArtifact {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final Optional<ClassName> other;
    private final ClassName events;
    private final LargeClass members = new LargeClass(name());

    ApplicationClass(Domain domain, ApplicationPlan plan, Optional<ClassName> other) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, domain.layout().inMemory(),
                "model " + domain.model().name());
        this.domain = domain;
        this.plan = plan;
        this.other = other;
        this.events = domain.layout().modelEvent();
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder application = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Stands in for the application " + Javadocs.text(domain.model().name().text()) + " in tests.",
                        "Runs in memory: events are projected at once, and automations act until all is quiet. For one"
                                + " thread at a time.",
                        Javadocs.place(domain.model().span(), "model " + domain.model().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, other.isPresent() ? Modifier.SEALED : Modifier.FINAL);
        other.ifPresent(application::addPermittedSubclass);
        CompletingMethods completing = new CompletingMethods(domain, plan);
        if (completing.makeIds()) {
            members.field(FieldSpec.builder(ids(), "ids", Modifier.PRIVATE, Modifier.FINAL).build(),
                    CodeBlock.builder().addStatement("this.ids = ids").build());
        }
        Wiring wiring = new Wiring(domain, plan, members);
        wiring.addElements();
        new CommandMethods(domain, plan).addTo(members);
        completing.addTo(members);
        new ViewMethods(domain, plan).addTo(members);
        wiring.addAutomations();
        new AutomationMethods(domain, plan).addTo(members);
        FieldSpec engine = FieldSpec.builder(engineType(), "engine", Modifier.PRIVATE, Modifier.FINAL).build();
        members.addTo(application, engine, defaults(), constructor());
        return application.addMethod(engine()).build();
    }

    @Override
    protected Map<ClassName, TypeSpec> furtherClasses() {
        return members.parts();
    }

    private TypeName engineType() {
        return ParameterizedTypeName.get(domain.layout().support("InMemoryEngine"), events);
    }

    private static TypeName ids() {
        return ParameterizedTypeName.get(JavaLibrary.SUPPLIER, JavaLibrary.UUID);
    }

    private MethodSpec defaults() {
        CodeBlock parts = plan.parts().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("new $T() {}, ", domain.layout().parts());
        return MethodSpec.constructorBuilder()
                .addJavadoc("With the system's clock and random identifiers.")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this($L$T.systemUTC(), $T::randomUUID)", parts, JavaLibrary.CLOCK, JavaLibrary.UUID)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        if (plan.parts().isEmpty()) {
            constructor.addJavadoc("With a clock and a source of identifiers.\n");
        } else {
            constructor.addJavadoc("With what people wrote, a clock and a source of identifiers.\n");
            constructor.addParameter(domain.layout().parts(), "parts");
            constructor.addJavadoc("\n@param parts what the model leaves to people");
        }
        return constructor
                .addJavadoc("\n@param clock tells the time\n@param ids makes new identifiers")
                .addParameter(JavaLibrary.CLOCK, "clock")
                .addParameter(ids(), "ids")
                .addStatement("engine = new $T<>(new $T<>($T::$L), clock, this::project)",
                        domain.layout().support("InMemoryEngine"), domain.layout().support("InMemoryEvents"),
                        events, domain.members().tags())
                .build();
    }

    private MethodSpec engine() {
        return MethodSpec.methodBuilder("engine")
                .addJavadoc("What it runs on: events as they were recorded, and who acts.")
                .addModifiers(Modifier.PUBLIC)
                .returns(engineType())
                .addStatement("return engine")
                .build();
    }
}
