package dev.slicesmith.generator.domain.event;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Stream;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The events of one stream; with its identity, if all of them call it the same.
 *
 * <pre>{@code
 * public sealed interface CartEvent extends ShopEvent permits CartCreated, ItemAdded {
 *
 *     CartId cart();
 * }
 * }</pre>
 */
final class StreamEvents extends JavaArtifact {

    private final Domain domain;
    private final Stream stream;
    private final List<Event> events;

    StreamEvents(Domain domain, Stream stream, List<Event> events) {
        super(domain.layout().of(stream), "stream " + stream.name());
        this.domain = domain;
        this.stream = stream;
        this.events = events;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name())
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(
                                stream.documentation(),
                                "What can happen to one " + Javadocs.text(stream.name().text()) + "."),
                        Javadocs.place(stream.span(), "stream " + stream.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(domain.layout().modelEvent());
        events.forEach(event -> type.addPermittedSubclass(domain.layout().of(event)));
        identity().ifPresent(field -> type.addMethod(MethodSpec.methodBuilder(field.name().java())
                .addJavadoc("The identity that it happened to; every event of this stream is tagged with it.")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(domain.typeOf(field))
                .build()));
        return type.build();
    }

    private Optional<Field> identity() {
        if (stream.id().isEmpty()) {
            return Optional.empty();
        }
        return events.get(0).fields().stream()
                .filter(field -> field.type().equals(stream.id().get()) && isEverywhere(field))
                .findFirst();
    }

    private boolean isEverywhere(Field field) {
        return events.stream().allMatch(event -> event.fields().stream()
                .anyMatch(other -> other.name().java().equals(field.name().java())
                        && other.type().equals(field.type())));
    }
}
