package dev.slicesmith.generator.domain.automation;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.Call;
import javax.lang.model.element.Modifier;

/**
 * Something outside that an automation calls:
 *
 * <pre>{@code
 * public interface OrderSystem {
 *
 *     OrderSystemResponse call(OrderSystemRequest request, String key);
 * }
 * }</pre>
 */
final class PortInterface extends JavaArtifact {

    private final AutomationPlan plan;
    private final AutomationClasses.Port port;

    PortInterface(AutomationPlan plan, AutomationClasses.Port port) {
        super(port.port(), "slice " + plan.slice().name());
        this.plan = plan;
        this.port = port;
    }

    @Override
    protected TypeSpec type() {
        Call call = plan.sending().call().orElseThrow();
        return TypeSpec.interfaceBuilder(name())
                .addJavadoc(Javadocs.of(
                        "What is outside: " + Javadocs.text(call.port().text()) + ", called by &quot;"
                                + Javadocs.text(plan.slice().name().text()) + "&quot;.",
                        Javadocs.place(call.span(), "port " + call.port())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC)
                .addMethod(method(plan, port)
                        .addJavadoc(Javadocs.of(
                                "Does the work outside. A failure is an exception, and it is tried again: the same"
                                        + " request may come twice.",
                                "@param key the same for every attempt: an idempotency key to hand on"))
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(AutomationPlan plan, AutomationClasses.Port port) {
        return MethodSpec.methodBuilder("call")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.hasResult() ? port.response() : TypeName.VOID)
                .addParameter(port.request(), "request")
                .addParameter(JavaLibrary.STRING, "key");
    }
}
