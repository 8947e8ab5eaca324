package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.ErrorSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links errors: those that are declared, and those that are only named in a rule. */
final class ErrorLinker {

    private final LinkContext context;
    private final Namer namer;
    private final FieldLinker fields;
    private final Symbols symbols;

    ErrorLinker(LinkContext context, Namer namer, FieldLinker fields, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.fields = fields;
        this.symbols = symbols;
    }

    void link(List<ErrorSyntax> errors) {
        for (ErrorSyntax syntax : errors) {
            List<Field> linked = fields.link(syntax.fields(), FieldOwner.ERROR);
            if (syntax.message().isPresent()) {
                checkPlaceholders(syntax.message().get(), linked);
            }
            Name name = namer.type(syntax.name(), syntax.doc());
            symbols.elements.declare("error", syntax.name(), name.java());
            symbols.errors.put(name.text(), new ErrorDefinition(
                    name,
                    LinkContext.value(syntax.message()),
                    linked,
                    documentation(syntax.doc()),
                    syntax.name().span()));
        }
    }

    /** Declares the errors that rules name and nobody declared, in the order of the slices. */
    void declareNamed(List<SliceSyntax> slices) {
        Set<String> declared = new HashSet<>(symbols.errors.names());
        for (SliceSyntax slice : slices) {
            for (DecisionSyntax.Rule rule : slice.decision().rules()) {
                if (symbols.errors.find(rule.reject().value()).isEmpty()) {
                    declareNamed(rule.reject(), declared);
                }
            }
        }
    }

    private void declareNamed(SourceText error, Set<String> declared) {
        Optional<String> near = context.nearest(error.value(), declared);
        if (near.isPresent()) {
            context.report(Diagnostic.at(error.span(), LinkCode.LIKELY_MISSPELLING,
                            "the error " + quoted(error) + " is declared nowhere, but " + quoted(near.get()) + " is")
                    .help("write " + quoted(near.get()) + ", or declare " + quoted(error) + " under `errors` too"));
        }
        Name name = namer.type(error, DocSyntax.NONE);
        symbols.elements.declare("error", error, name.java());
        symbols.errors.put(name.text(), new ErrorDefinition(
                name, Optional.empty(), List.of(), documentation(DocSyntax.NONE), error.span()));
    }

    private void checkPlaceholders(SourceText message, List<Field> fields) {
        String text = message.value();
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                return;
            }
            checkPlaceholder(text.substring(open + 1, close), message, fields);
            open = text.indexOf('{', close);
        }
    }

    private void checkPlaceholder(String placeholder, SourceText message, List<Field> fields) {
        List<String> known = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().text().equals(placeholder)) {
                return;
            }
            known.add(field.name().text());
        }
        context.report(Diagnostic.at(message.span(), LinkCode.UNKNOWN_PLACEHOLDER,
                        "the message's placeholder {" + placeholder + "} is no field of the error")
                .help(context.didYouMean(placeholder, known)
                        .or(() -> Optional.of("declare a field " + quoted(placeholder) + ", or leave it out"))));
    }
}
