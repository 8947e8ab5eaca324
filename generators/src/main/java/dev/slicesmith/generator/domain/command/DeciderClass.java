package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Rule;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Decides a command:
 *
 * <pre>{@code
 * public List<ShopEvent> decide(AddItem command, AddItemState state) {
 *     if (state.submitted()) {
 *         throw new CartAlreadySubmitted();
 *     }
 *     return List.of(new ItemAdded(command.cart(), command.item()));
 * }
 * }</pre>
 */
final class DeciderClass extends JavaArtifact {

    private final Domain domain;
    private final DecisionPlan plan;

    DeciderClass(Domain domain, DecisionPlan plan) {
        super(plan.classes().decider(), "command " + plan.command().name());
        this.domain = domain;
        this.plan = plan;
    }

    @Override
    protected TypeSpec type() {
        String slice = Javadocs.text(plan.slice().name().text());
        TypeSpec.Builder decider = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Decides &quot;" + slice + "&quot;: the same command, in the same state, has the same outcome.",
                        Javadocs.place(plan.slice().span(), "slice " + plan.slice().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        Code.fields(decider, DeciderParts.of(domain, plan));
        return decider.addMethod(decide()).build();
    }

    private MethodSpec decide() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("decide")
                .addJavadoc(documentation())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().modelEvent()))
                .addParameter(plan.classes().command(), "command")
                .addParameter(plan.classes().state(), "state");
        if (plan.decideReadsMeta()) {
            method.addParameter(domain.layout().support("Meta"), "meta");
        }
        if (plan.decideReadsClock()) {
            method.addStatement("$T now = clock.instant()", JavaLibrary.INSTANT);
        }
        DecideBody body = new DecideBody(domain, plan);
        return method.addCode(body.rules()).addCode(body.emits()).build();
    }

    private CodeBlock documentation() {
        CodeBlock.Builder text = CodeBlock.builder().add("The events that follow from the command.");
        Set<String> seen = new LinkedHashSet<>();
        for (Rule rule : plan.decision().rules()) {
            if (seen.add(rule.error().name().text())) {
                String reason = rule.documentation().description()
                        .or(() -> rule.error().message())
                        .orElse(rule.error().name().text());
                text.add(seen.size() == 1 ? "\n\n" : "\n");
                text.add("@throws $T if it is so: $L", domain.layout().of(rule.error()), Javadocs.text(reason));
            }
        }
        return text.build();
    }
}
