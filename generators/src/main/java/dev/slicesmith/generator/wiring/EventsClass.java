package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.Chain;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The events by the names and versions under which they are stored:
 *
 * <pre>{@code
 * public static EventTypes<ShopEvent> types() {
 *     return EventTypes.<ShopEvent>builder(ShopEvent::tags)
 *             .add("CartCreated", CartCreated.class)
 *             .add("ItemAdded", 2, ItemAdded.class)
 *             .upcast("ItemAdded", 1, OldFields.upcaster(event -> event.set("price", BigDecimal.ZERO)))
 *             .build();
 * }
 * }</pre>
 */
final class EventsClass extends JavaArtifact {

    private static final Map<FieldType, String> PRIMITIVES = Map.of(ScalarType.INT, "getInt",
            ScalarType.LONG, "getLong", ScalarType.DOUBLE, "getDouble", ScalarType.BOOLEAN, "getBoolean");

    private final Domain domain;
    private final RuntimeLibrary library;

    EventsClass(Domain domain) {
        super(domain.layout().eventTypes(), "events");
        this.domain = domain;
        this.library = RuntimeLibrary.of(domain);
    }

    @Override
    protected TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "The events of " + Javadocs.text(domain.model().name().text())
                                + " by the names and versions under which they are stored: classes may be renamed,"
                                + " stored events stay readable.",
                        Javadocs.place(domain.model().span(), "events")))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(types())
                .build();
    }

    private MethodSpec types() {
        ClassName every = domain.layout().modelEvent();
        List<CodeBlock> entries = new ArrayList<>();
        for (Event event : domain.model().events()) {
            String version = event.version() > 1 ? event.version() + ", " : "";
            entries.add(CodeBlock.of(".add($S, $L$T.class)", event.name().text(), version, domain.layout().of(event)));
            for (int from = 1; from < event.version(); from++) {
                entries.add(CodeBlock.of(".upcast($S, $L, $L)", event.name().text(), from, upcaster(event, from)));
            }
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("types")
                .addJavadoc("All of them.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(library.eventTypes(), every));
        Chain.addTo(method, ParameterizedTypeName.get(library.eventTypes().nestedClass("Builder"), every), "types",
                CodeBlock.of("$T.<$T>builder($T::$L)", library.eventTypes(), every, every, domain.members().tags()),
                entries, ".build()");
        return method.build();
    }

    private CodeBlock upcaster(Event event, int from) {
        Optional<Event.Upcast> upcast =
                event.upcasts().stream().filter(one -> one.from() == from).findFirst();
        List<Assignment> set = upcast.map(Event.Upcast::set).orElse(List.of()).stream()
                .filter(assignment -> !Sourcing.isOpen(domain, assignment.expression()))
                .toList();
        if (set.isEmpty()) {
            return CodeBlock.of("$T.unchanged()", library.oldFields());
        }
        ModelScope scope = new ModelScope(domain)
                .bind(Role.EVENT, "event")
                .members(Role.EVENT, name -> old(event, name));
        Sourcing sourcing = new Sourcing(domain, scope);
        CodeBlock.Builder changes = CodeBlock.builder().add("event -> event");
        set.forEach(assignment -> changes.add(
                ".set($S, $L)", assignment.field().name().java(), sourcing.of(assignment.expression())));
        return CodeBlock.of("$T.upcaster($L)", library.oldFields(), changes.build());
    }

    private CodeBlock old(Event event, String name) {
        FieldType type = event.field(name).map(Field::type).orElseThrow();
        if (PRIMITIVES.containsKey(type)) {
            // What String.valueOf and the like take would be ambiguous otherwise.
            return CodeBlock.of("event.$L($S)", PRIMITIVES.get(type), name);
        }
        return CodeBlock.of("event.<$T>get($S, new $T<>() {})",
                domain.types().boxed(type), name, JavaLibrary.TYPE_REFERENCE);
    }
}
