package dev.slicesmith.generator.domain.event;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Stream;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * All events of a model. Sealed unless there are none: a sealed type without subclasses does not compile.
 *
 * <pre>{@code
 * public sealed interface ShopEvent permits CartEvent, ProductEvent {
 *
 *     List<Tag> tags();
 * }
 * }</pre>
 */
final class ModelEvents extends JavaArtifact {

    private final Domain domain;
    private final List<Stream> streams;
    private final List<Event> alone;

    ModelEvents(Domain domain, List<Stream> streams, List<Event> alone) {
        super(domain.layout().modelEvent(), "events");
        this.domain = domain;
        this.streams = streams;
        this.alone = alone;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder events = TypeSpec.interfaceBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Everything that can happen in " + Javadocs.text(domain.model().name().text()) + ".",
                        Javadocs.place(domain.model().span(), "events")))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC)
                .addMethod(MethodSpec.methodBuilder(domain.members().tags())
                        .addJavadoc("The identities that it concerns.")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(ParameterizedTypeName.get(JavaLibrary.LIST, domain.layout().support("Tag")))
                        .build());
        streams.forEach(stream -> events.addPermittedSubclass(domain.layout().of(stream)));
        alone.forEach(event -> events.addPermittedSubclass(domain.layout().of(event)));
        if (!streams.isEmpty() || !alone.isEmpty()) {
            events.addModifiers(Modifier.SEALED);
        }
        return events.build();
    }
}
