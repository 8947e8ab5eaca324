package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import javax.lang.model.element.Modifier;

/**
 * Passes on over HTTP what the model publishes, unless a person supplies another implementation:
 *
 * <pre>{@code
 * public void publish(RecordedEvent<ShopEvent> event, String key) {
 *     http.tell(PublishedEvent.of(event), key);
 * }
 * }</pre>
 */
final class PublisherClass extends JavaArtifact {

    private static final String VARIABLE = "PUBLISH_URL";

    private final Domain domain;

    PublisherClass(Domain domain) {
        super(domain.layout().publisher(), "model " + domain.model().name());
        this.domain = domain;
    }

    @Override
    protected TypeSpec type() {
        ClassName http = RuntimeLibrary.of(domain).httpPort();
        ClassName every = domain.layout().modelEvent();
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Passes on what other contexts may know, over HTTP: posts each event as JSON to the address in the"
                                + " environment variable {@code " + VARIABLE + "}.",
                        Javadocs.place(domain.model().span(), "publishes")))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(domain.layout().runtime("outside.Publisher"), every))
                .addField(http, "http", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("http = $T.named($S, $S)", http, "the receiver of published events", VARIABLE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("publish")
                        .addAnnotation(JavaLibrary.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ParameterizedTypeName.get(
                                domain.layout().runtime("json.RecordedEvent"), every), "event")
                        .addParameter(JavaLibrary.STRING, "key")
                        .addStatement("http.tell($T.of(event), key)", domain.layout().runtime("outside.PublishedEvent"))
                        .build())
                .build();
    }
}
