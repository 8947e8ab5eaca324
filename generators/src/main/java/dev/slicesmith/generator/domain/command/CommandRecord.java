package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Checks;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Documentation;
import javax.lang.model.element.Modifier;

/**
 * An intention to change state:
 *
 * <pre>{@code
 * public record AddItem(CartId cart, ItemId item, Price price) {
 *
 *     public Violations violations() {
 *         Violations violations = new Violations();
 *         price.check("price", violations);
 *         return violations;
 *     }
 * }
 * }</pre>
 */
final class CommandRecord extends JavaArtifact {

    private final Domain domain;
    private final Command command;

    CommandRecord(Domain domain, Command command) {
        super(domain.layout().of(command).command(), "command " + command.name());
        this.domain = domain;
        this.command = command;
    }

    @Override
    protected TypeSpec type() {
        Records records = new Records(domain.types());
        return records.begin(name(), records.components(command.fields()))
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(documentation(), "The command " + Javadocs.code(command.name().text()) + "."),
                        Javadocs.place(command.span(), "command " + command.name())))
                .addMethod(violations())
                .build();
    }

    /** The command's own, else that of the slice in which it lives. */
    private Documentation documentation() {
        if (command.documentation().description().isPresent()) {
            return command.documentation();
        }
        return domain.index().homes().of(command).map(CommandSlice::documentation).orElse(Documentation.NONE);
    }

    private MethodSpec violations() {
        ClassName violations = domain.layout().support("Violations");
        Checks checks = new Checks(domain);
        MethodSpec.Builder method = MethodSpec.methodBuilder(domain.members().violations())
                .addJavadoc("What the model forbids in the data of this command; empty if nothing.")
                .addModifiers(Modifier.PUBLIC)
                .returns(violations);
        if (!checks.concerns(command.fields())) {
            return method.addStatement("return new $T()", violations).build();
        }
        return method.addStatement("$T violations = new $T()", violations, violations)
                .addCode(checks.of(command.fields(), CodeBlock.of("")))
                .addStatement("return violations")
                .build();
    }
}
