package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Checks;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that refuse a command, or say what follows from it. */
final class DecideBody {

    private final Domain domain;
    private final DecisionPlan plan;
    private final Checks checks;

    DecideBody(Domain domain, DecisionPlan plan) {
        this.domain = domain;
        this.plan = plan;
        this.checks = new Checks(domain);
    }

    private ModelScope scope() {
        return new ModelScope(domain)
                .bind(Role.COMMAND, "command")
                .bind(Role.STATE, "state")
                .bind(Role.META, "meta")
                .bind(Role.NOW, "now")
                .taken(Set.of("events"));
    }

    CodeBlock rules() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Rule> rules = plan.decision().rules();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            String key = DecisionOpenings.condition(rule, i);
            Sourcing sourcing = new Sourcing(domain, scope());
            CodeBlock condition = plan.open().has(key)
                    ? plan.open().of(key).call()
                    : sourcing.of(rule.when().orElseThrow());
            code.beginControlFlow("if ($L)", condition)
                    .addStatement("throw new $T($L)", domain.layout().of(rule.error()),
                            values(sourcing, key, domain.index().values().of(rule)))
                    .endControlFlow();
        }
        return code.build();
    }

    private CodeBlock values(Sourcing sourcing, String key, List<FieldSource> sources) {
        List<CodeBlock> values = new ArrayList<>();
        for (FieldSource source : sources) {
            values.add(sourcing.of(source, () -> plan.open().of(DecisionOpenings.value(key, source)).call()));
        }
        return CodeBlock.join(values, ", ");
    }

    CodeBlock emits() {
        List<Emit> emits = plan.decision().emits();
        boolean plain = emits.stream().allMatch(emit -> emit.when().isEmpty() && emit.each().isEmpty());
        if (plain) {
            return all(emits);
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement(
                "$T<$T> events = new $T<>()",
                JavaLibrary.LIST, domain.layout().modelEvent(), JavaLibrary.ARRAY_LIST);
        for (int i = 0; i < emits.size(); i++) {
            emit(code, emits.get(i), i);
        }
        return code.addStatement("return $T.copyOf(events)", JavaLibrary.LIST).build();
    }

    private CodeBlock all(List<Emit> emits) {
        List<CodeBlock> events = new ArrayList<>();
        for (int i = 0; i < emits.size(); i++) {
            events.add(event(new Sourcing(domain, scope()), emits.get(i), i));
        }
        return CodeBlock.builder()
                .addStatement("return $T.of($L)", JavaLibrary.LIST, CodeBlock.join(events, ", "))
                .build();
    }

    private void emit(CodeBlock.Builder code, Emit emit, int index) {
        Optional<Each> each = emit.each().filter(list -> !Sourcing.isOpen(domain, list.list()));
        if (emit.each().isPresent() && each.isEmpty()) {
            return;
        }
        if (emit.when().isPresent()) {
            String key = DecisionOpenings.condition(emit, index);
            CodeBlock condition = plan.open().has(key)
                    ? plan.open().of(key).call()
                    : new Sourcing(domain, scope()).of(emit.when().get());
            code.beginControlFlow("if ($L)", condition);
        }
        if (each.isPresent()) {
            several(code, emit, index, each.get());
        } else {
            code.addStatement("events.add($L)", event(new Sourcing(domain, scope()), emit, index));
        }
        if (emit.when().isPresent()) {
            code.endControlFlow();
        }
    }

    private void several(CodeBlock.Builder code, Emit emit, int index, Each each) {
        String variable = domain.members().variable(each);
        FieldType list = domain.index().expressions().of(each.list()).orElseThrow().type();
        ModelScope scope = scope().bind(Role.AS, variable);
        code.beginControlFlow("for ($T $L : $L)", domain.types().of(Code.element(list)), variable,
                        new Sourcing(domain, scope()).elements(each))
                .addStatement("events.add($L)", event(new Sourcing(domain, scope), emit, index))
                .endControlFlow();
    }

    private CodeBlock event(Sourcing sourcing, Emit emit, int index) {
        CodeBlock made = CodeBlock.of("new $T($L)", domain.layout().of(emit.event()),
                values(sourcing, DecisionOpenings.condition(emit, index), domain.index().values().of(emit)));
        return checks.concerns(emit.event().fields())
                ? CodeBlock.of("$L.$L()", made, domain.members().checked())
                : made;
    }
}
