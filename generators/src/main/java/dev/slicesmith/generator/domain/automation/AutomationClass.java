package dev.slicesmith.generator.domain.automation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.Call;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.ArgumentSource;
import dev.slicesmith.model.index.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What follows by itself from a row, an event or a moment:
 *
 * <pre>{@code
 * public List<PublishCart> commands(CartsToPublish row, String key) {
 *     OrderSystemResponse result = orderSystem.call(new OrderSystemRequest(row.cart(), row.total()), key);
 *     return List.of(new PublishCart(row.cart(), result.receipt()));
 * }
 * }</pre>
 */
final class AutomationClass extends JavaArtifact {

    private final Domain domain;
    private final AutomationPlan plan;

    AutomationClass(Domain domain, AutomationPlan plan) {
        super(plan.classes().automation(), "slice " + plan.slice().name());
        this.domain = domain;
        this.plan = plan;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder automation = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(plan.slice().documentation(),
                                "Sends commands for &quot;" + Javadocs.text(plan.slice().name().text()) + "&quot;."),
                        Javadocs.place(plan.slice().span(), "slice " + plan.slice().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        Code.fields(automation, plan.parts());
        if (plan.asksWhetherDue()) {
            automation.addMethod(isDue());
        }
        return automation.addMethod(commands()).build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        plan.subject().forEach(method::addParameter);
        if (plan.readsMeta()) {
            method.addParameter(domain.layout().support("Meta"), "meta");
        }
        return method;
    }

    private ModelScope scope() {
        return new ModelScope(domain)
                .bind(Role.ROW, "row")
                .bind(Role.EVENT, "event")
                .bind(Role.RESULT, "result")
                .bind(Role.META, "meta")
                .bind(Role.NOW, "now")
                .taken(Set.of("key", "commands"));
    }

    private MethodSpec isDue() {
        MethodSpec.Builder method = method("isDue")
                .addJavadoc("Whether there is something to do.")
                .returns(TypeName.BOOLEAN);
        if (plan.open().has("when")) {
            return method.addStatement("return $L", plan.open().of("when").call()).build();
        }
        Expression when = plan.sending().when().orElseThrow();
        if (domain.index().expressions().of(when).orElseThrow().readsClock()) {
            method.addStatement("$T now = clock.instant()", JavaLibrary.INSTANT);
        }
        return method.addStatement("return $L", new Sourcing(domain, scope()).of(when)).build();
    }

    private MethodSpec commands() {
        TypeName command = domain.layout().of(plan.slice().command()).command();
        MethodSpec.Builder method = method("commands")
                .addJavadoc(plan.callsOutside()
                        ? "The commands that follow, once the work outside is done.\n\n@param key names this piece of work,"
                                + " also when it is tried again"
                        : "The commands that follow.")
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, command));
        if (plan.callsOutside()) {
            method.addParameter(JavaLibrary.STRING, "key");
        }
        CodeBlock.Builder body = CodeBlock.builder();
        if (plan.each().isEmpty()) {
            plan.sending().call().ifPresent(call -> body.addStatement("$L", call(call, scope())));
            body.addStatement("return $T.of($L)", JavaLibrary.LIST, command(new Sourcing(domain, scope())));
        } else {
            body.add(several(plan.each().get(), command));
        }
        CodeBlock code = body.build();
        if (plan.readsClock() && Code.mentions(code, "now")) {
            method.addStatement("$T now = clock.instant()", JavaLibrary.INSTANT);
        }
        return method.addCode(code).build();
    }

    private CodeBlock several(Each each, TypeName command) {
        FieldType list = domain.index().expressions().of(each.list()).orElseThrow().type();
        String variable = domain.members().variable(each);
        ModelScope scope = scope().bind(Role.AS, variable);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T<$T> commands = new $T<>()", JavaLibrary.LIST, command, JavaLibrary.ARRAY_LIST)
                .beginControlFlow("for ($T $L : $L)", domain.types().of(Code.element(list)), variable,
                        new Sourcing(domain, scope()).elements(each));
        plan.sending().call().ifPresent(call -> code.addStatement("$L", call(call, scope)));
        return code.addStatement("commands.add($L)", command(new Sourcing(domain, scope)))
                .endControlFlow()
                .addStatement("return $T.copyOf(commands)", JavaLibrary.LIST)
                .build();
    }

    private CodeBlock command(Sourcing sourcing) {
        List<CodeBlock> values = new ArrayList<>();
        for (FieldSource source : plan.sources()) {
            values.add(sourcing.of(source, () -> plan.open().of(source.field().name().text()).call()));
        }
        return CodeBlock.of("new $T($L)",
                domain.layout().of(plan.slice().command()).command(), CodeBlock.join(values, ", "));
    }

    private CodeBlock call(Call call, ModelScope scope) {
        AutomationClasses.Port port = plan.classes().port().orElseThrow();
        Sourcing sourcing = new Sourcing(domain, scope);
        List<CodeBlock> values = new ArrayList<>();
        for (ArgumentSource argument : domain.index().values().ofCall(plan.slice())) {
            values.add(sourcing.given(argument.type(), argument.source()));
        }
        CodeBlock made = CodeBlock.of("$L.call(new $T($L), key)",
                domain.members().port(call), port.request(), CodeBlock.join(values, ", "));
        return plan.hasResult() ? CodeBlock.of("$T result = $L", port.response(), made) : made;
    }
}
