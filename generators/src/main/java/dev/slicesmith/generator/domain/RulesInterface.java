package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What the model leaves open in one place:
 *
 * <pre>{@code
 * public interface SubmitCartRules {
 *
 *     boolean overCreditLimit(SubmitCart command, SubmitCartState state);
 * }
 * }</pre>
 */
public final class RulesInterface extends JavaArtifact {

    private final String place;
    private final ClassName policy;
    private final List<OpenMethod> methods;

    /**
     * Knows what is open.
     *
     * @param place where in the model, safe for Javadoc
     * @param policy the class that a person writes
     */
    public RulesInterface(ClassName name, String origin, String place, ClassName policy, List<OpenMethod> methods) {
        super(name, origin);
        this.place = place;
        this.policy = policy;
        this.methods = methods;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder rules = TypeSpec.interfaceBuilder(name())
                .addJavadoc(Javadocs.of(
                        "What the model leaves open; " + Javadocs.code(policy.simpleName())
                                + " in your own sources says it.",
                        place))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC);
        for (OpenMethod method : methods) {
            MethodSpec.Builder declared = method.declaration().addModifiers(Modifier.ABSTRACT);
            declared.addJavadoc(Javadocs.of(Javadocs.text(method.what()) + "."));
            rules.addMethod(declared.build());
        }
        return rules.build();
    }
}
