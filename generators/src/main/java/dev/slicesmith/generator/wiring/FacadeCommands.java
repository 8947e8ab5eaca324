package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Checks;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods that send commands, and those that take other systems' events:
 *
 * <pre>{@code
 * public CommandResult<ShopEvent> addItem(AddItem command, Call call) {
 *     return addItemHandler.handle(command, call);
 * }
 * }</pre>
 */
final class FacadeCommands {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final RuntimeLibrary library;
    private final Set<String> decided = new HashSet<>();

    FacadeCommands(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
        this.library = RuntimeLibrary.of(domain);
        plan.decisions().forEach(decision -> decided.add(decision.command().name().text()));
    }

    void addTo(LargeClass facade) {
        for (Command command : domain.model().commands()) {
            TypeName whole = domain.layout().of(command).command();
            facade.methods(anonymous(command, whole, "command"), send(command));
            if (Drafts.isCompleted(command)) {
                facade.methods(
                        anonymous(command, domain.layout().of(command).draft(), "draft"), complete(command));
            }
        }
        domain.model().events().stream().filter(Event::isExternal)
                .forEach(event -> facade.methods(receive(event)));
    }

    private MethodSpec.Builder sending(Command command, String more) {
        return MethodSpec.methodBuilder(plan.method(command))
                .addJavadoc(Javadocs.of(
                        "Sends the command &quot;" + Javadocs.text(command.name().text()) + "&quot;" + more + ".",
                        "@return what happened"))
                .addJavadoc("\n@throws $T if it is refused", domain.layout().support("Rejection"))
                .addModifiers(Modifier.PUBLIC)
                .returns(library.results());
    }

    private MethodSpec anonymous(Command command, TypeName type, String parameter) {
        String more = parameter.equals("draft") ? ", completed by what arises by itself" : "";
        return sending(command, more)
                .addParameter(type, parameter)
                .addStatement("return $L($L, $T.ANONYMOUS)", plan.method(command), parameter, library.call())
                .build();
    }

    private MethodSpec send(Command command) {
        MethodSpec.Builder method = sending(command, ": by whom, and under which key")
                .addParameter(domain.layout().of(command).command(), "command")
                .addParameter(library.call(), "call");
        if (decided.contains(command.name().text())) {
            return method.addStatement("return $L.handle(command, call)", FacadeNames.handler(command)).build();
        }
        return method.addComment("No slice of the model says what follows from it.")
                .addStatement("command.$L().throwIfAny($S)", domain.members().violations(), command.name().text())
                .addStatement("return new $T<>($T.of(), false)", library.result(), JavaLibrary.LIST)
                .build();
    }

    private MethodSpec complete(Command command) {
        MethodSpec.Builder method = sending(command, ", completed by what arises by itself")
                .addParameter(domain.layout().of(command).draft(), "draft")
                .addParameter(library.call(), "call");
        new DraftCode(domain, command).addTo(method, plan.method(command));
        return method.build();
    }

    private MethodSpec receive(Event event) {
        return MethodSpec.methodBuilder(plan.method(event))
                .addJavadoc(Javadocs.of(
                        "Records what " + Javadocs.text(event.external().orElse("another system"))
                                + " tells, once for each key of a call.",
                        "@return what is recorded"))
                .addModifiers(Modifier.PUBLIC)
                .returns(library.results())
                .addParameter(domain.layout().of(event), "event")
                .addParameter(library.call(), "call")
                .addStatement("return runtime.inbound().receive($S, event$L, call)", event.external().orElse(""),
                        new Checks(domain).concerns(event.fields()) ? "." + domain.members().checked() + "()" : "")
                .build();
    }
}
