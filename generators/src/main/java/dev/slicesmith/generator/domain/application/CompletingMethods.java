package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods that send a command without the values that arise by themselves:
 *
 * <pre>{@code
 * public List<ShopEvent> addItem(CartId cart, Price price) {
 *     return addItem(new AddItem(cart, new ItemId(ids.get()), price));
 * }
 * }</pre>
 */
final class CompletingMethods {

    private static final Set<String> LOCAL = Set.of("meta", "sequence", "ids", "engine");

    private final Domain domain;
    private final ApplicationPlan plan;

    CompletingMethods(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    /** Whether some command has a new identifier. */
    boolean makeIds() {
        return domain.model().commands().stream()
                .flatMap(command -> command.fields().stream())
                .anyMatch(field -> field.generation().filter(Generation.UUID::equals).isPresent());
    }

    void addTo(LargeClass application) {
        for (Command command : domain.model().commands()) {
            if (command.fields().stream().anyMatch(field -> field.generation().isPresent())) {
                application.methods(method(command));
            }
        }
    }

    private MethodSpec method(Command command) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method(command))
                .addJavadoc(Javadocs.of(
                        "Sends the command &quot;" + Javadocs.text(command.name().text())
                                + "&quot;, completed by what arises by itself.",
                        "@return the events that follow"))
                .addJavadoc("\n@throws $T if it is refused", domain.layout().support("Rejection"))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().modelEvent()));
        List<CodeBlock> values = new ArrayList<>();
        for (Field field : command.fields()) {
            values.add(field.generation().isPresent() ? generated(field) : given(method, field));
        }
        CodeBlock made = CodeBlock.of("new $T($L)",
                domain.layout().of(command).command(), CodeBlock.join(values, ", "));
        if (Code.mentions(made, "meta")) {
            method.addStatement("$T meta = engine.meta()", domain.layout().support("Meta"));
        }
        if (Code.mentions(made, "sequence")) {
            method.addStatement("$T<$T> sequence = name -> engine.next($S + name)",
                    ClassName.get("java.util.function", "ToLongFunction"), JavaLibrary.STRING,
                    command.name().text() + ".");
        }
        return method.addStatement("return $L($L)", plan.method(command), made).build();
    }

    private CodeBlock generated(Field field) {
        ModelScope scope = new ModelScope(domain).bind(Role.NOW, "meta.time()");
        FieldSource source = new FieldSource(field, new ValueSource.Generated(field.generation().orElseThrow()));
        return new Sourcing(domain, scope).of(source, () -> CodeBlock.of(""));
    }

    private CodeBlock given(MethodSpec.Builder method, Field field) {
        String name = MemberNames.free(field.name().java(), LOCAL);
        method.addParameter(domain.typeOf(field), name);
        return CodeBlock.of("$L", name);
    }
}
