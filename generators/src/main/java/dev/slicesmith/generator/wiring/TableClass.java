package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.runtime.view.ViewTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * How the rows of a view are stored and asked for:
 *
 * <pre>{@code
 * public static final ViewTable<CartId, CartItems> TABLE = table();
 *
 * public static Projection<ShopEvent, CartId, CartItems> projection(CartItemsProjection projection) { ... }
 *
 * public static ViewQuery<CartItems> holding(ProductId product) { ... }
 * }</pre>
 */
final class TableClass extends JavaArtifact {

    private final Domain domain;
    private final ViewPlan plan;
    private final View view;
    private final Keys keys;
    private final RuntimeLibrary library;
    private final TableColumns columns;

    TableClass(Domain domain, ViewPlan plan) {
        super(plan.classes().table(), "view " + plan.view().name());
        this.domain = domain;
        this.plan = plan;
        this.view = plan.view();
        this.keys = new Keys(domain);
        this.library = RuntimeLibrary.of(domain);
        this.columns = new TableColumns(domain, plan);
    }

    @Override
    protected TypeSpec type() {
        TypeName table = ParameterizedTypeName.get(library.viewTable(), keys.type(view), plan.classes().row());
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "The table of the view &quot;" + Javadocs.text(view.name().text())
                                + "&quot;: how rows are stored, kept up to date, and asked for.",
                        Javadocs.place(view.span(), "view " + view.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(table, "TABLE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("How rows are stored.")
                        .initializer("table()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(table(table))
                .addMethod(projection());
        new TableQueries(domain, plan, columns).addTo(type);
        return type.build();
    }

    private MethodSpec table(TypeName type) {
        CodeBlock.Builder code = CodeBlock.builder().add("return $T.<$T, $T>named($S)",
                library.viewTable(), keys.type(view), plan.classes().row(), TableColumns.name(view.name().java()));
        view.key().forEach(field -> column(code, "key", field));
        for (Field field : view.fields()) {
            if (!isKey(field) && columns.isColumn(field)) {
                column(code, "column", field);
            }
        }
        view.key().stream().filter(field -> !Columns.isSingle(field.type())).forEach(field -> code.add(
                "\n.column($S, $T.JSON, $T::$L)", jsonName(field), library.sqlType(), row(), field.name().java()));
        columns.ranked().forEach(field -> rank(code, field));
        for (Field field : view.fields()) {
            if (!columns.isColumn(field)) {
                code.add("\n.derived($S, $T::$L)", field.name().java(), row(), field.name().java());
            }
        }
        columns.indexes().forEach(index -> code.add("\n.index($L)", index(index)));
        keyed(code);
        code.add("\n.read(cells -> new $T($L))", row(), read());
        code.add("\n.version($L)", ViewFingerprint.of(plan));
        return MethodSpec.methodBuilder("table")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addStatement("$L\n.build()", code.build())
                .build();
    }

    private CodeBlock index(ViewTable.Index index) {
        CodeBlock equal = CodeBlock.join(index.equal().stream().map(one -> CodeBlock.of("$S", one)).toList(), ", ");
        if (index.order().isEmpty()) {
            return equal;
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", JavaLibrary.LIST, equal);
        index.order().forEach(by -> code.add(", new $T($S, $L)", library.order(), by.column(), by.descending()));
        return code.build();
    }

    private TypeName row() {
        return plan.classes().row();
    }

    private boolean isKey(Field field) {
        return view.key().stream().anyMatch(key -> key.name().equals(field.name()));
    }

    /** A key that is no single value is told apart by its text, and kept beside it. */
    static String jsonName(Field field) {
        return TableColumns.name(field.name().java() + "_value");
    }

    private void column(CodeBlock.Builder code, String method, Field field) {
        String member = field.name().java();
        boolean text = method.equals("key") && !Columns.isSingle(field.type());
        CodeBlock accessor = CodeBlock.of("row.$L()", member);
        CodeBlock bare = text ? CodeBlock.of("$L.toString()", accessor) : Columns.bare(field.type(), accessor);
        CodeBlock value = bare.equals(accessor)
                ? CodeBlock.of("$T::$L", row(), member)
                : CodeBlock.of("row -> $L", bare);
        code.add("\n.$L($S, $T.$L, $L)", method, TableColumns.name(member), library.sqlType(),
                text ? "TEXT" : Columns.sqlType(field.type()), value);
    }

    private void rank(CodeBlock.Builder code, Field field) {
        CodeBlock value = CodeBlock.of("row.$L()", field.name().java());
        String format = TableColumns.isWord(field) ? "$L.ordinal()" : "$L.toMillis()";
        String type = TableColumns.isWord(field) ? "INT" : "LONG";
        String bare = field.type().required().equals(field.type().required().unwrapped()) ? "" : ".value()";
        CodeBlock rank = field.type().isOptional()
                ? CodeBlock.of("$L.map(value -> $L).orElse(null)", value, CodeBlock.of(format, "value" + bare))
                : CodeBlock.of(format, CodeBlock.of("$L$L", value, bare));
        code.add("\n.hidden($S, $T.$L, row -> $L)", TableColumns.orderName(field), library.sqlType(), type, rank);
    }

    private void keyed(CodeBlock.Builder code) {
        if (view.key().isEmpty()) {
            CodeBlock only = CodeBlock.of("$T.KEY", domain.layout().support("OnlyRow"));
            code.add(plan.beginsByItself() && !view.isExternal()
                    ? CodeBlock.of("\n.onlyRow($L, $T.$L())", only, row(), plan.initialName())
                    : CodeBlock.of("\n.single($L)", only));
            return;
        }
        List<CodeBlock> parts = new ArrayList<>();
        List<CodeBlock> values = new ArrayList<>();
        for (Field field : view.key()) {
            parts.add(CodeBlock.of("row.$L()", field.name().java()));
            CodeBlock part = keys.part(view, "key", field);
            values.add(Columns.isSingle(field.type())
                    ? Columns.bare(field.type(), part)
                    : CodeBlock.of("$L.toString()", part));
        }
        CodeBlock key = view.key().size() == 1
                ? CodeBlock.of("$T::$L", row(), view.key().get(0).name().java())
                : CodeBlock.of("row -> $L", keys.of(view, parts));
        code.add("\n.keyed($L, key -> $T.of($L))", key, JavaLibrary.LIST, CodeBlock.join(values, ", "));
    }

    private CodeBlock read() {
        Columns reader = new Columns(domain);
        List<CodeBlock> values = new ArrayList<>();
        for (Field field : plan.stored()) {
            boolean beside = isKey(field) && !Columns.isSingle(field.type());
            values.add(reader.read(
                    field.type(), beside ? jsonName(field) : TableColumns.name(field.name().java())));
        }
        return CodeBlock.join(values, ", ");
    }

    private MethodSpec projection() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("projection")
                .addJavadoc(view.eventual()
                        ? "How events become rows, a little later."
                        : "How events become rows, in the transaction that appends them.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(
                        library.projection(), domain.layout().modelEvent(), keys.type(view), row()));
        CodeBlock apply = CodeBlock.of("(recorded, rows) -> { }");
        if (!plan.entries().isEmpty()) {
            method.addParameter(plan.classes().projection(), "projection");
            apply = CodeBlock.of("(recorded, rows) -> projection.project(recorded.event(), $Lrows)",
                    plan.projectionReadsMeta() ? "recorded.meta(), " : "");
        }
        Map<String, Event> events = new TreeMap<>();
        for (Projection entry : plan.entries()) {
            events.put(entry.event().name().java(), entry.event());
        }
        List<CodeBlock> classes = new ArrayList<>();
        events.values().forEach(event -> classes.add(CodeBlock.of("$T.class", domain.layout().of(event))));
        return method.addStatement("return new $T<>(TABLE, $T.of($L), $L, $L)", library.projection(), JavaLibrary.SET,
                        CodeBlock.join(classes, ", "), !view.eventual(), apply)
                .build();
    }
}
