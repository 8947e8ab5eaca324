package dev.slicesmith.generator.domain.event;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Checks;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Event.TagField;
import dev.slicesmith.model.FieldType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A fact:
 *
 * <pre>{@code
 * public record ItemAdded(CartId cart, ItemId item) implements CartEvent {
 *
 *     public List<Tag> tags() {
 *         return List.of(Tag.of("CartId", cart));
 *     }
 *
 *     public ItemAdded checked() { ... }
 * }
 * }</pre>
 */
final class EventRecord extends JavaArtifact {

    private final Domain domain;
    private final Event event;

    EventRecord(Domain domain, Event event) {
        super(domain.layout().of(event), "event " + event.name());
        this.domain = domain;
        this.event = event;
    }

    @Override
    protected TypeSpec type() {
        Records records = new Records(domain.types());
        TypeSpec.Builder record = records.begin(name(), records.components(event.fields()))
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(
                                event.documentation(),
                                "The event &quot;" + Javadocs.text(event.name().text()) + "&quot;."),
                        Javadocs.place(event.span(), place())))
                .addSuperinterface(
                        event.stream().map(domain.layout()::of).orElse(domain.layout().modelEvent()))
                .addMethod(tags());
        Checks checks = new Checks(domain);
        if (checks.concerns(event.fields())) {
            record.addMethod(checked(checks));
        }
        return record.build();
    }

    private String place() {
        String from = event.external().map(system -> ", of " + system).orElse("");
        return "event " + event.name() + (event.version() > 1 ? ", version " + event.version() : "") + from;
    }

    private MethodSpec tags() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(domain.members().tags())
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().support("Tag")));
        boolean plain = event.tags().stream().allMatch(tag -> tag.field().type().equals(tag.id()));
        return method.addStatement("return $L", plain ? plainTags() : collectedTags()).build();
    }

    private CodeBlock plainTags() {
        List<CodeBlock> tags = event.tags().stream()
                .map(tag -> CodeBlock.of(
                        "$T.of($S, $L)",
                        domain.layout().support("Tag"),
                        tag.id().name().text(),
                        tag.field().name().java()))
                .toList();
        return CodeBlock.of("$T.of($L)", JavaLibrary.LIST, CodeBlock.join(tags, ", "));
    }

    private CodeBlock collectedTags() {
        CodeBlock.Builder code = CodeBlock.builder().add("new $T()", domain.layout().support("Tags"));
        for (TagField tag : event.tags()) {
            FieldType type = tag.field().type();
            String method = type.isOptional() ? "addIfPresent" : type.equals(tag.id()) ? "add" : "addEach";
            code.add(".$L($S, $L)", method, tag.id().name().text(), tag.field().name().java());
        }
        return code.add(".list()").build();
    }

    private MethodSpec checked(Checks checks) {
        return MethodSpec.methodBuilder(domain.members().checked())
                .addJavadoc(
                        "This event, if it is as the model demands of new ones. Stored events are never checked again.")
                .addModifiers(Modifier.PUBLIC)
                .returns(name())
                .addStatement("$T violations = new $T()", violations(), violations())
                .addCode(checks.of(event.fields(), CodeBlock.of("")))
                .addStatement("violations.throwIfAny($S)", event.name().text())
                .addStatement("return this")
                .build();
    }

    private ClassName violations() {
        return domain.layout().support("Violations");
    }
}
