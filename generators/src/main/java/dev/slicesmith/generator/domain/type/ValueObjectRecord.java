package dev.slicesmith.generator.domain.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Checks;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import javax.lang.model.element.Modifier;

/** A value with fields: {@code public record Line(ItemId item, ProductId product, Price price)}. */
final class ValueObjectRecord extends JavaArtifact {

    private final Domain domain;
    private final ValueObject type;

    ValueObjectRecord(Domain domain, ValueObject type) {
        super(domain.layout().of(type), "type " + type.name());
        this.domain = domain;
        this.type = type;
    }

    @Override
    protected TypeSpec type() {
        Records records = new Records(domain.types());
        TypeSpec.Builder record = records.begin(name(), records.components(type.fields()))
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(type.documentation(), "The type " + Javadocs.code(type.name().text()) + "."),
                        Javadocs.place(type.span(), "type " + type.name())));
        Checks checks = new Checks(domain);
        if (checks.concerns(type.fields())) {
            record.addMethod(MethodSpec.methodBuilder(domain.members().check())
                    .addJavadoc("Reports what the model forbids. Stored values are never checked again.")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(JavaLibrary.STRING, "path")
                    .addParameter(domain.layout().support("Violations"), "violations")
                    .addCode(checks.of(type.fields(), CodeBlock.of("path")))
                    .build());
        }
        return record.build();
    }
}
