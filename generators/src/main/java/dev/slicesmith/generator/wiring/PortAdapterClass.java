package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.Call;
import dev.slicesmith.model.naming.JavaNames;
import javax.lang.model.element.Modifier;

/**
 * Reaches what is outside over HTTP, unless a person supplies another implementation:
 *
 * <pre>{@code
 * public OrderSystemResponse call(OrderSystemRequest request, String key) {
 *     return http.ask(request, key, OrderSystemResponse.class);
 * }
 * }</pre>
 */
final class PortAdapterClass extends JavaArtifact {

    private final Domain domain;
    private final AutomationPlan plan;
    private final AutomationClasses.Port port;

    PortAdapterClass(Domain domain, AutomationPlan plan, AutomationClasses.Port port) {
        super(port.adapter(), "slice " + plan.slice().name());
        this.domain = domain;
        this.plan = plan;
        this.port = port;
    }

    @Override
    protected TypeSpec type() {
        Call call = plan.sending().call().orElseThrow();
        String variable = JavaNames.constant(call.port().text()) + "_URL";
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Reaches " + Javadocs.text(call.port().text()) + " over HTTP: posts the request as JSON to the"
                                + " address in the environment variable {@code " + variable + "}.",
                        Javadocs.place(call.span(), "port " + call.port())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(port.port())
                .addField(RuntimeLibrary.of(domain).httpPort(), "http", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("http = $T.named($S, $S)",
                                RuntimeLibrary.of(domain).httpPort(), call.port().text(), variable)
                        .build())
                .addMethod(call())
                .build();
    }

    private MethodSpec call() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("call")
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(port.request(), "request")
                .addParameter(JavaLibrary.STRING, "key");
        return plan.hasResult()
                ? method.returns(port.response())
                        .addStatement("return http.ask(request, key, $T.class)", port.response())
                        .build()
                : method.returns(TypeName.VOID).addStatement("http.tell(request, key)").build();
    }
}
