package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.Event;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Takes an event of another system over HTTP. */
final class ExternalController extends JavaArtifact {

    private final SpringProject project;
    private final Event event;

    ExternalController(SpringProject project, Event event) {
        super(project.domain().layout().beside(project.domain().layout().of(event), "Controller"),
                "event " + event.name());
        this.project = project;
        this.event = event;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder controller = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Takes what " + Javadocs.text(event.external().orElse("another system")) + " tells: &quot;"
                                + Javadocs.text(event.name().text())
                                + "&quot;. The Idempotency-Key is the message's id there.",
                        Javadocs.place(event.span(), "event " + event.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(SpringLibrary.REST_CONTROLLER)
                .addModifiers(Modifier.FINAL);
        Code.fields(controller, List.of(Code.parameter(project.application(), "application")));
        String method = project.plan().method(event);
        return controller.addMethod(MethodSpec.methodBuilder(method)
                        .addAnnotation(SpringLibrary.posted(Endpoints.of(event)))
                        .returns(SpringLibrary.DOCUMENT)
                        .addParameter(CommandController.body(project.domain().layout().of(event), "event"))
                        .addParameter(project.carried("command.Call"), "call")
                        .addStatement("return $T.document(application.$L(event, call))",
                                project.carried("http.Intakes"), method)
                        .build())
                .build();
    }
}
