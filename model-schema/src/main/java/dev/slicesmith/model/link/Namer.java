package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Name;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DocSyntax;
import java.util.Optional;

/** Gives names their Java form: as asked for with {@code java:}, else derived. */
final class Namer {

    private final LinkContext context;

    Namer(LinkContext context) {
        this.context = context;
    }

    /** The name of something that becomes a class. */
    Name type(SourceText name, DocSyntax doc) {
        refuseEmpty(name);
        Optional<SourceText> wanted = doc.javaName();
        if (wanted.isPresent()) {
            if (JavaNames.isTypeName(wanted.get().value())) {
                return new Name(name.value(), wanted.get().value());
            }
            bad(wanted.get(), "a class", JavaNames.type(wanted.get().value()));
        }
        return new Name(name.value(), JavaNames.type(name.value()));
    }

    /** The name of a field. */
    Name member(SourceText name, DocSyntax doc) {
        refuseEmpty(name);
        Optional<SourceText> wanted = doc.javaName();
        if (wanted.isPresent()) {
            if (JavaNames.isMemberName(wanted.get().value())) {
                return new Name(name.value(), wanted.get().value());
            }
            bad(wanted.get(), "a field", JavaNames.member(wanted.get().value()));
        }
        return new Name(name.value(), JavaNames.member(name.value()));
    }

    /** The name of a variable in expressions, which must not hide one that is there anyway. */
    Name variable(SourceText name) {
        refuseEmpty(name);
        Name variable = new Name(name.value(), JavaNames.variable(name.value()));
        refuseTaken(name, variable);
        return variable;
    }

    /** Reports a name that would hide one of the variables of expressions. */
    void refuseTaken(SourceText name, Name variable) {
        if (Variables.isTaken(variable.java())) {
            context.report(name.span(), LinkCode.RESERVED_NAME,
                    quoted(variable.java()) + " already has a meaning in expressions", "choose another name");
        }
    }

    private void refuseEmpty(SourceText name) {
        if (name.value().isBlank()) {
            context.report(name.span(), LinkCode.EMPTY_NAME, "a name is empty", "write a word");
        }
    }

    private void bad(SourceText wanted, String what, String proposal) {
        context.report(wanted.span(), LinkCode.BAD_JAVA_NAME,
                "the Java name " + quoted(wanted) + " cannot be used for " + what,
                "only ASCII letters, digits and _, no word that Java needs; for instance " + proposal);
    }
}
