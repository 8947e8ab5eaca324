package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.generator.wiring.DraftRecord;
import dev.slicesmith.model.Command;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Takes a command over HTTP:
 *
 * <pre>{@code
 * @PostMapping("/commands/AddItem")
 * Map<String, Object> addItem(@RequestBody AddItem command, Call call) {
 *     return Intakes.document(application.addItem(command, call));
 * }
 * }</pre>
 */
final class CommandController extends JavaArtifact {

    private final SpringProject project;
    private final Command command;

    CommandController(SpringProject project, Command command) {
        super(project.domain().layout().beside(project.domain().layout().of(command).command(), "Controller"),
                "command " + command.name());
        this.project = project;
        this.command = command;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder controller = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Takes the command &quot;" + Javadocs.text(command.name().text()) + "&quot; over HTTP.",
                        Javadocs.place(command.span(), "command " + command.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(SpringLibrary.REST_CONTROLLER)
                .addModifiers(Modifier.FINAL);
        Code.fields(controller, List.of(Code.parameter(project.application(), "application")));
        String method = project.plan().method(command);
        return controller.addMethod(MethodSpec.methodBuilder(method)
                        .addAnnotation(SpringLibrary.posted(Endpoints.of(command)))
                        .returns(SpringLibrary.DOCUMENT)
                        .addParameter(body(DraftRecord.sent(project.domain(), command), "command"))
                        .addParameter(project.carried("command.Call"), "call")
                        .addStatement("return $T.document(application.$L(command, call))",
                                project.carried("http.Intakes"), method)
                        .build())
                .build();
    }

    static ParameterSpec body(ClassName type, String name) {
        return ParameterSpec.builder(type, name).addAnnotation(SpringLibrary.REQUEST_BODY).build();
    }
}
