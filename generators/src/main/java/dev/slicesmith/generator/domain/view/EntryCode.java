package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.RowSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements for one entry of a projection. */
final class EntryCode {

    private final Domain domain;
    private final ViewPlan plan;
    private final View view;
    private final Projection entry;
    private final RowSources sources;
    private final ModelScope scope;
    private final Sourcing sourcing;
    private final CodeBlock code;

    EntryCode(Domain domain, ViewPlan plan, Projection entry) {
        this.domain = domain;
        this.plan = plan;
        this.view = plan.view();
        this.entry = entry;
        this.sources = domain.index().values().of(entry);
        this.scope = new ModelScope(domain)
                .bind(Role.EVENT, "e")
                .bind(Role.ROW, "row")
                .bind(Role.META, "meta")
                .taken(Set.of("rows", "key"));
        entry.each().ifPresent(each -> scope.bind(Role.AS, domain.members().variable(each)));
        this.sourcing = new Sourcing(domain, scope);
        this.code = isEmpty() ? CodeBlock.of("") : build();
    }

    /** Whether it does nothing to any row. */
    boolean isEmpty() {
        boolean createsNothing = !sources.mayCreate() && sources.selection() != RowSources.Selection.SINGLE;
        return sources.selection() == RowSources.Selection.NONE
                || isOpenEach()
                || createsNothing && sources.set().isEmpty() && !entry.delete();
    }

    private boolean isOpenEach() {
        return entry.each().filter(each -> Sourcing.isOpen(domain, each.list())).isPresent();
    }

    /** What the event is called, if the statements look at it. */
    String variable() {
        return Code.mentions(code, "e") ? "e" : "";
    }

    CodeBlock statements() {
        return code;
    }

    private CodeBlock build() {
        CodeBlock statement = CodeBlock.builder().addStatement("$L", statement()).build();
        if (entry.each().isEmpty()) {
            return statement;
        }
        Each each = entry.each().get();
        FieldType list = domain.index().expressions().of(each.list()).orElseThrow().type();
        return CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L)",
                        domain.types().of(Code.element(list)), domain.members().variable(each), sourcing.elements(each))
                .add(statement)
                .endControlFlow()
                .build();
    }

    private CodeBlock statement() {
        return switch (sources.selection()) {
            case KEY, SINGLE -> byKey();
            case PART_OF_KEY -> picked(agreement());
            case WHERE, NONE -> picked(condition());
        };
    }

    private CodeBlock byKey() {
        CodeBlock key = new Keys(domain).of(view, keyParts());
        if (entry.delete()) {
            // The only row of a view is always there: it begins anew.
            return plan.beginsByItself()
                    ? CodeBlock.of("rows.put($L, $T.$L())", key, plan.classes().row(), plan.initialName())
                    : CodeBlock.of("rows.delete($L)", key);
        }
        boolean creates = sources.mayCreate() || sources.selection() == RowSources.Selection.SINGLE;
        if (!creates) {
            return CodeBlock.of("rows.update($L, row -> $L)", key, change());
        }
        if (plan.isWhole(sources)) {
            return CodeBlock.of("rows.put($L, $L)", key, whole());
        }
        if (sources.set().isEmpty()) {
            return CodeBlock.of("rows.createIfMissing($L, $L)", key, create());
        }
        return CodeBlock.of("rows.upsert($L, $L, row -> $L)", key, create(), change());
    }

    private List<CodeBlock> keyParts() {
        List<CodeBlock> parts = new ArrayList<>();
        sources.key().forEach(part -> parts.add(sourcing.given(part.field().type(), part.source())));
        return parts;
    }

    private CodeBlock whole() {
        List<CodeBlock> values = new ArrayList<>();
        List<CodeBlock> keyParts = keyParts();
        for (Field field : plan.stored()) {
            int key = keyIndex(field);
            values.add(key >= 0 ? keyParts.get(key) : sourcing.of(set(field).orElseThrow(), () -> CodeBlock.of("")));
        }
        return CodeBlock.of("new $T($L)", plan.classes().row(), CodeBlock.join(values, ", "));
    }

    private int keyIndex(Field field) {
        for (int i = 0; i < view.key().size(); i++) {
            if (view.key().get(i).name().equals(field.name())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<FieldSource> set(Field field) {
        return sources.set().stream()
                .filter(source -> source.field().name().equals(field.name()))
                .findFirst();
    }

    /** Makes the row as it is before the change. */
    private CodeBlock create() {
        if (plan.given().isEmpty() && !view.key().isEmpty()) {
            return CodeBlock.of("$T::$L", plan.classes().row(), plan.initialName());
        }
        List<CodeBlock> arguments = new ArrayList<>();
        if (!view.key().isEmpty()) {
            arguments.add(CodeBlock.of("key"));
        }
        plan.given().forEach(source -> arguments.add(given(source)));
        return CodeBlock.of(
                "key -> $T.$L($L)", plan.classes().row(), plan.initialName(), CodeBlock.join(arguments, ", "));
    }

    private CodeBlock given(FieldSource begun) {
        Optional<FieldSource> set = set(begun.field()).filter(source -> !plan.readsRow(source));
        if (set.isPresent()) {
            return sourcing.of(set.get(), () -> CodeBlock.of(""));
        }
        scope.bind(Role.NOW, "meta.time()");
        return sourcing.of(begun, () ->
                CodeBlock.of("rules.$L(e)", plan.open().of(ViewPlan.beginning(entry, begun)).name()));
    }

    /** The row with what the entry sets; all expressions see it as it was. */
    private CodeBlock change() {
        List<CodeBlock> values = new ArrayList<>();
        for (Field field : plan.stored()) {
            CodeBlock same = CodeBlock.of("row.$L()", field.name().java());
            values.add(set(field).map(source -> sourcing.of(source, () -> asked(source))).orElse(same));
        }
        return CodeBlock.of("new $T($L)", plan.classes().row(), CodeBlock.join(values, ", "));
    }

    private CodeBlock asked(FieldSource source) {
        return CodeBlock.of("rules.$L(row, e)", plan.open().of(ViewPlan.change(entry, source)).name());
    }

    private CodeBlock picked(CodeBlock condition) {
        CodeBlock rows = RowLookup.of(domain, entry).values(sourcing, scope)
                .map(known -> CodeBlock.of("$T.by($L, row -> $L)", domain.layout().support("Match"), known, condition))
                .orElseGet(() -> CodeBlock.of("row -> $L", condition));
        if (entry.delete() && plan.beginsByItself()) {
            return CodeBlock.of("rows.updateWhere($L, row -> $T.$L())",
                    rows, plan.classes().row(), plan.initialName());
        }
        return entry.delete()
                ? CodeBlock.of("rows.deleteWhere($L)", rows)
                : CodeBlock.of("rows.updateWhere($L, row -> $L)", rows, change());
    }

    private CodeBlock condition() {
        String key = ViewPlan.where(entry);
        return plan.open().has(key)
                ? CodeBlock.of("rules.$L(row, e)", plan.open().of(key).name())
                : sourcing.of(entry.where().orElseThrow());
    }

    private CodeBlock agreement() {
        List<CodeBlock> conditions = new ArrayList<>();
        for (FieldSource part : sources.knownKey()) {
            CodeBlock value = sourcing.given(part.field().type(), part.source());
            String format = domain.typeOf(part.field()).isPrimitive() ? "row.$L() == $L" : "row.$L().equals($L)";
            conditions.add(CodeBlock.of(format, part.field().name().java(), value));
        }
        return CodeBlock.join(conditions, " && ");
    }
}
