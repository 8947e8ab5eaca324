package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A start for what the model leaves open, in a person's own sources:
 *
 * <pre>{@code
 * public final class SubmitCartPolicy implements SubmitCartRules {
 *
 *     public boolean overCreditLimit(SubmitCart command, SubmitCartState state) {
 *         throw new OpenDecision("SubmitCartPolicy.overCreditLimit", "...");
 *     }
 * }
 * }</pre>
 */
public final class PolicyScaffold extends JavaArtifact {

    private final ClassName rules;
    private final ClassName openDecision;
    private final List<OpenMethod> methods;

    public PolicyScaffold(
            ClassName name, String origin, ClassName rules, ClassName openDecision, List<OpenMethod> methods) {
        super(Root.MAIN_JAVA, Ownership.SCAFFOLD, name, origin);
        this.rules = rules;
        this.openDecision = openDecision;
        this.methods = methods;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder policy = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("Yours: written once as a start, never touched again. Keep its name: the"
                        + " application finds it by that."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(rules);
        for (OpenMethod method : methods) {
            policy.addMethod(method.declaration()
                    .addAnnotation(JavaLibrary.OVERRIDE)
                    .addStatement(
                            "throw new $T($S, $S)",
                            openDecision,
                            name().simpleName() + "." + method.name(),
                            method.what())
                    .build());
        }
        return policy.build();
    }
}
