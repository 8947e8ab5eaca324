package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.java.Chain;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Boundary;
import java.util.Map;
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
    private final LargeClass members = new LargeClass(name());

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
                .addSuperinterface(AutoCloseable.class);
        FacadeWiring wiring = new FacadeWiring(domain, plan, members);
        wiring.addFields();
        new FacadeCommands(domain, plan).addTo(members);
        new FacadeViews(domain, plan).addTo(members);
        wiring.addStatements();
        FieldSpec runtime = FieldSpec.builder(runtime(), "runtime", Modifier.PRIVATE, Modifier.FINAL).build();
        members.addTo(facade, runtime, opened(), constructor());
        return life(facade).build();
    }

    @Override
    protected Map<ClassName, TypeSpec> furtherClasses() {
        return members.parts();
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

    private MethodSpec constructor() {
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
        ClassName schema = domain.layout().runtime("app.SchemaText");
        MethodSpec.Builder method = MethodSpec.methodBuilder("schema")
                .addJavadoc("The statements that make the tables; they are run by themselves when it is opened.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaLibrary.STRING)
                .addParameter(library.settings(), "settings");
        Chain.addTo(method, schema, "text", CodeBlock.of("$T.of(settings.url(), $L)", schema, decidesByType()),
                plan.views().stream()
                        .filter(view -> !view.view().isExternal())
                        .map(view -> CodeBlock.of(
                                ".view($T.TABLE, $L)", view.classes().table(), !view.view().eventual()))
                        .toList(),
                ".print()");
        return method.build();
    }
}
