package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Shows a view over HTTP:
 *
 * <pre>{@code
 * @GetMapping("/views/CartItems/{cart}")
 * Map<String, Object> row(@PathVariable("cart") String cart) {
 *     return rows.row(List.of(cart));
 * }
 * }</pre>
 */
final class ViewController extends JavaArtifact {

    private final SpringProject project;
    private final View view;

    ViewController(SpringProject project, View view) {
        super(project.domain().layout().beside(project.domain().layout().of(view).row(), "Controller"),
                "view " + view.name());
        this.project = project;
        this.view = view;
    }

    @Override
    protected TypeSpec type() {
        ClassName endpoint = project.carried("http.ViewEndpoint");
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeSpec.Builder controller = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Shows the view &quot;" + Javadocs.text(view.name().text()) + "&quot; over HTTP.",
                        Javadocs.place(view.span(), "view " + view.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(SpringLibrary.REST_CONTROLLER)
                .addModifiers(Modifier.FINAL)
                .addField(ParameterizedTypeName.get(endpoint, any, any), "rows", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(project.application(), "application")
                        .addStatement("rows = application.runtime().api().view($S)", view.name().java())
                        .build())
                .addMethod(page());
        if (!view.key().isEmpty()) {
            controller.addMethod(row());
        }
        return controller.build();
    }

    private MethodSpec page() {
        return MethodSpec.methodBuilder("page")
                .addAnnotation(SpringLibrary.got(Endpoints.of(view)))
                .returns(SpringLibrary.DOCUMENT)
                .addParameter(ParameterSpec.builder(SpringLibrary.PARAMETERS, "parameters")
                        .addAnnotation(SpringLibrary.REQUEST_PARAM)
                        .build())
                .addStatement("return rows.page(parameters)")
                .build();
    }

    private MethodSpec row() {
        StringBuilder path = new StringBuilder(Endpoints.of(view));
        MethodSpec.Builder row = MethodSpec.methodBuilder("row").returns(SpringLibrary.DOCUMENT);
        List<CodeBlock> parts = new ArrayList<>();
        for (Field field : view.key()) {
            String name = field.name().java().equals("rows") ? "rows_" : field.name().java();
            path.append("/{").append(name).append('}');
            row.addParameter(ParameterSpec.builder(JavaLibrary.STRING, name)
                    .addAnnotation(SpringLibrary.named(SpringLibrary.PATH_VARIABLE, name))
                    .build());
            parts.add(CodeBlock.of("$L", name));
        }
        return row.addAnnotation(SpringLibrary.got(path.toString()))
                .addStatement("return rows.row($T.of($L))", JavaLibrary.LIST, CodeBlock.join(parts, ", "))
                .build();
    }
}
