package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as a caller sends it, some of whose values arise by themselves:
 *
 * <pre>{@code
 * public record OpenAccountDraft(Optional<AccountId> account, Name owner) { ... }
 * }</pre>
 */
public final class DraftRecord extends JavaArtifact {

    private final Domain domain;
    private final Command command;

    DraftRecord(Domain domain, Command command) {
        super(domain.layout().of(command).draft(), "command " + command.name());
        this.domain = domain;
        this.command = command;
    }

    /** What is sent from outside: the command, or where some of its values arise by themselves, its draft. */
    public static ClassName sent(Domain domain, Command command) {
        return Drafts.isCompleted(command)
                ? domain.layout().of(command).draft()
                : domain.layout().of(command).command();
    }

    @Override
    protected TypeSpec type() {
        List<Records.Component> components = new ArrayList<>();
        for (Field field : command.fields()) {
            if (Drafts.mayBeGiven(field)) {
                FieldType type = Drafts.sent(field);
                components.add(new Records.Component(
                        field.name().java(), type, domain.types().of(type), field.sensitive()));
            }
        }
        return new Records(domain.types())
                .begin(name(), components)
                .addJavadoc(Javadocs.of(
                        "The command &quot;" + Javadocs.text(command.name().text())
                                + "&quot; as a caller sends it: what is left out arises by itself.",
                        Javadocs.place(command.span(), "command " + command.name())))
                .build();
    }
}
