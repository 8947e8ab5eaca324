package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Boundary;
import javax.lang.model.element.Modifier;

/**
 * The application of a model over a database, with one typed method per command and query:
 *
 * <pre>{@code
 * try (ShopApplication shop = new ShopApplication(settings)) {
 *     shop.addItem(new AddItem(cart, item, product, price));
 *     shop.cartItems(cart);
 * }
 * }</pre>
 */
final class FacadeClass extends JavaArtifact {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final RuntimeLibrary library;

    FacadeClass(Domain domain, ApplicationPlan plan) {
        super(domain.layout().application(), "model " + domain.model().name());
        this.domain = domain;
        this.plan = plan;
        this.library = RuntimeLibrary.of(domain);
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder facade = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(domain.model().documentation(),
                                "The application " + Javadocs.text(domain.model().name().text()) + "."),
                        "Safe for many threads. It acts by itself once it is started.",
                        Javadocs.place(domain.model().span(), "model " + domain.model().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addField(runtime(), "runtime", Modifier.PRIVATE, Modifier.FINAL);
        CodeBlock.Builder wiring = CodeBlock.builder();
        new FacadeWiring(domain, plan, facade, wiring).add();
        facade.addMethod(opened());
        facade.addMethod(constructor(wiring.build()));
        new FacadeCommands(domain, plan).addTo(facade);
        new FacadeViews(domain, plan).addTo(facade);
        return life(facade).build();
    }

    private TypeName runtime() {
        return ParameterizedTypeName.get(library.application(), domain.layout().modelEvent());
    }

    private MethodSpec opened() {
        ClassName parts = domain.layout().parts();
        CodeBlock found = plan.parts().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $T.find()", parts);
        return MethodSpec.constructorBuilder()
                .addJavadoc("Opens the database that the settings name.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(library.settings(), "settings")
                .addStatement("this($T.of(settings)$L)", library.foundation(), found)
                .build();
    }

    private MethodSpec constructor(CodeBlock wiring) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Connects everything over a database; closing closes it.\n\n"
                        + "@param foundation the database, and what else it stands on")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(library.foundation(), "foundation");
        if (!plan.parts().isEmpty()) {
            constructor.addParameter(domain.layout().parts(), "parts");
            constructor.addJavadoc("\n@param parts what people supply");
        }
        return constructor
                .addStatement("runtime = new $T<>(foundation, $T.types(), $L)",
                        library.application(), domain.layout().eventTypes(), decidesByType())
                .addCode(wiring)
                .build();
    }

    /** Whether a decision depends on events of some type whatever their tags. */
    private boolean decidesByType() {
        return plan.decisions().stream()
                .flatMap(decision -> decision.reads().stream())
                .flatMap(read -> read.boundaries().stream())
                .anyMatch(boundary -> boundary instanceof Boundary.Everything
                        || boundary instanceof Boundary.Tagged tagged && tagged.by().isEmpty());
    }

    private TypeSpec.Builder life(TypeSpec.Builder facade) {
        return facade
                .addMethod(schema())
                .addMethod(MethodSpec.methodBuilder("start")
                        .addJavadoc("Starts to act by itself, and to serve HTTP.\n\n@return the address")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaLibrary.STRING)
                        .addParameter(library.settings(), "settings")
                        .addStatement("return runtime.start(settings)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("runtime")
                        .addJavadoc("What it runs on: the event store, metrics, what is parked.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(runtime())
                        .addStatement("return runtime")
                        .build())
                .addMethod(MethodSpec.methodBuilder("close")
                        .addJavadoc("Ends what is going on, in good order, and closes the database.")
                        .addAnnotation(JavaLibrary.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("runtime.close()")
                        .build());
    }

    private MethodSpec schema() {
        CodeBlock.Builder text = CodeBlock.builder()
                .add("return $T.of(settings.url(), $L)", domain.layout().runtime("app.SchemaText"), decidesByType());
        plan.views().stream().filter(view -> !view.view().isExternal()).forEach(view ->
                text.add("\n.view($T.TABLE, $L)", view.classes().table(), !view.view().eventual()));
        return MethodSpec.methodBuilder("schema")
                .addJavadoc("The statements that make the tables; they are run by themselves when it is opened.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaLibrary.STRING)
                .addParameter(library.settings(), "settings")
                .addStatement("$L\n.print()", text.build())
                .build();
    }
}
