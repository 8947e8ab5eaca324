package dev.slicesmith.generator.domain.automation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.AutomationClasses;
import javax.lang.model.element.Modifier;

/** A start for reaching outside, in a person's own sources: {@code class OrderSystemAdapter implements OrderSystem}. */
final class PortScaffold extends JavaArtifact {

    private final AutomationPlan plan;
    private final AutomationClasses.Port port;
    private final ClassName openDecision;

    PortScaffold(AutomationPlan plan, AutomationClasses.Port port, ClassName openDecision) {
        super(Root.MAIN_JAVA, Ownership.SCAFFOLD, port.adapter(), "slice " + plan.slice().name());
        this.plan = plan;
        this.port = port;
        this.openDecision = openDecision;
    }

    @Override
    protected TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("Yours: written once as a start, never touched again. Keep its name: the"
                        + " application finds it by that."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(port.port())
                .addMethod(PortInterface.method(plan, port)
                        .addAnnotation(JavaLibrary.OVERRIDE)
                        .addStatement("throw new $T($S, $S)", openDecision, name().simpleName() + ".call",
                                "what to do outside for " + plan.slice().name())
                        .build())
                .build();
    }
}
