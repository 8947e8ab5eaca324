package dev.slicesmith.generator.runtime.plain;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.wiring.RuntimeLibrary;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The program:
 *
 * <pre>{@code
 * public static void main(String[] arguments) {
 *     Settings settings = Settings.from(System.getenv(), "./data/shop");
 *     ShopApplication application = new ShopApplication(settings);
 *     System.out.println("Shop runs at " + application.start(settings));
 * }
 * }</pre>
 */
final class MainClass extends JavaArtifact {

    private final Domain domain;
    private final String file;

    MainClass(Domain domain, ClassName name, String file) {
        super(name, "model " + domain.model().name());
        this.domain = domain;
        this.file = file;
    }

    @Override
    protected TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Runs " + Javadocs.text(domain.model().name().text())
                                + ": on an H2 file in the folder {@code data}, unless the environment says otherwise.",
                        "Its settings: {@link " + settings().canonicalName() + "}.",
                        Javadocs.place(domain.model().span(), "model " + domain.model().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(main())
                .build();
    }

    private ClassName settings() {
        return RuntimeLibrary.of(domain).settings();
    }

    private MethodSpec main() {
        ClassName application = domain.layout().application();
        return MethodSpec.methodBuilder("main")
                .addJavadoc(Javadocs.of(
                        "Starts it; it ends when it is asked to.",
                        "@param arguments {@code --print-schema} prints the statements that make the tables, and ends"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(String.class), "arguments")
                .addStatement("$T settings = $T.from($T.getenv(), $S)", settings(), settings(), System.class, file)
                .beginControlFlow("if ($T.of(arguments).contains($S))", List.class, "--print-schema")
                .addStatement("$T.out.print($T.schema(settings))", System.class, application)
                .addStatement("return")
                .endControlFlow()
                .addStatement("$T application = new $T(settings)", application, application)
                .addStatement("application.runtime().closeOnExit()")
                .addStatement("$T.out.println($S + application.start(settings))", System.class,
                        domain.model().name().text() + " runs at ")
                .build();
    }
}
