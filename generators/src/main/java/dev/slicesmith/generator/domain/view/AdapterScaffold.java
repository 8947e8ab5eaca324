package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.View;
import javax.lang.model.element.Modifier;

/**
 * A start for reading another system's rows, in a person's own sources:
 *
 * <pre>{@code
 * public final class CustomersAdapter implements RowSource<UUID, Customers> { ... }
 * }</pre>
 */
final class AdapterScaffold extends JavaArtifact {

    private final Domain domain;
    private final View view;

    AdapterScaffold(Domain domain, View view) {
        super(Root.MAIN_JAVA, Ownership.SCAFFOLD, domain.layout().of(view).adapter(), "view " + view.name());
        this.domain = domain;
        this.view = view;
    }

    @Override
    protected TypeSpec type() {
        Keys keys = new Keys(domain);
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("Reads " + Javadocs.text(view.name().text()) + " from "
                        + Javadocs.text(view.external().orElse("elsewhere")) + ". Yours: written once as a start, never"
                        + " touched again. Keep its name: the application finds it by that."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(keys.rows("RowSource", view))
                .addMethod(open(MethodSpec.methodBuilder("rows")
                        .returns(ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().of(view).row()))))
                .addMethod(open(MethodSpec.methodBuilder("row")
                        .returns(ParameterizedTypeName.get(JavaLibrary.OPTIONAL, domain.layout().of(view).row()))
                        .addParameter(keys.type(view), "key")))
                .build();
    }

    private MethodSpec open(MethodSpec.Builder method) {
        String name = method.build().name();
        return method.addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("throw new $T($S, $S)", domain.layout().support("OpenDecision"),
                        name().simpleName() + "." + name, "rows come from " + view.external().orElse("elsewhere"))
                .build();
    }
}
