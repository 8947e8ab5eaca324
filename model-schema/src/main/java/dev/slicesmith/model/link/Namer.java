package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Name;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DocSyntax;
import java.util.Locale;
import java.util.Optional;

/** Gives names their Java form: as asked for with {@code java:}, else derived. */
final class Namer {

    /** With what generated code adds to a name, still a name of a file everywhere. */
    private static final int MAX_LENGTH = 150;

    private final LinkContext context;

    Namer(LinkContext context) {
        this.context = context;
    }

    /** The name of something that becomes a class. */
    Name type(SourceText name, DocSyntax doc) {
        check(name);
        Optional<SourceText> wanted = doc.javaName();
        if (wanted.isPresent()) {
            if (JavaNames.isTypeName(wanted.get().value()) && wanted.get().value().length() <= MAX_LENGTH) {
                return new Name(name.value(), wanted.get().value());
            }
            bad(wanted.get(), "a class", JavaNames.type(wanted.get().value()));
        }
        return derived(name, JavaNames.type(name.value()));
    }

    /** The name of a field. */
    Name member(SourceText name, DocSyntax doc) {
        check(name);
        Optional<SourceText> wanted = doc.javaName();
        if (wanted.isPresent()) {
            if (JavaNames.isMemberName(wanted.get().value()) && wanted.get().value().length() <= MAX_LENGTH) {
                return new Name(name.value(), wanted.get().value());
            }
            bad(wanted.get(), "a field", JavaNames.member(wanted.get().value()));
        }
        return derived(name, JavaNames.member(name.value()));
    }

    /** The name of a variable in expressions, which must not hide one that is there anyway. */
    Name variable(SourceText name) {
        check(name);
        Name variable = derived(name, JavaNames.variable(name.value()));
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

    /** Reports a text that cannot be anybody's name. */
    void check(SourceText name) {
        String text = name.value();
        if (text.isBlank()) {
            context.report(name.span(), LinkCode.BAD_NAME, "a name is empty", "write a word");
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128 ? c < 32 || c == 127 : isInvisible(c)) {
                context.report(name.span(), LinkCode.BAD_NAME, "a name has a character that cannot be seen: U+"
                        + Integer.toHexString(c).toUpperCase(Locale.ROOT), "leave it out");
                return;
            }
        }
    }

    /** Control characters, halves of characters, and those that turn the direction of writing. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private Name derived(SourceText name, String java) {
        if (java.length() > MAX_LENGTH) {
            context.report(name.span(), LinkCode.TOO_LARGE,
                    "the name has " + java.length() + " letters in Java, too many for a file",
                    "shorten it to " + MAX_LENGTH + ", or give it a Java name with `java:`");
        }
        return new Name(name.value(), java);
    }

    private void bad(SourceText wanted, String what, String proposal) {
        context.report(wanted.span(), LinkCode.BAD_JAVA_NAME,
                "the Java name " + quoted(wanted) + " cannot be used for " + what,
                "only ASCII letters, digits and _, no word that Java needs; for instance " + proposal);
    }
}
