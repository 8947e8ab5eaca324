package dev.slicesmith.model.link;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DocSyntax;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What every part of the linker needs: where findings go, and the model's zone. */
final class LinkContext {

    /** Looking for near names compares with all known ones; beyond this many a run goes without. */
    private static final int COMPARISONS = 500_000;

    private final Diagnostics diagnostics;
    private final Doubts doubts;
    private ZoneId zone = ZoneId.of("UTC");
    private int compared;

    LinkContext(Diagnostics diagnostics, Doubts doubts) {
        this.diagnostics = diagnostics;
        this.doubts = doubts;
    }

    /** Which definitions have errors, so that those who use them are not blamed. */
    Doubts doubts() {
        return doubts;
    }

    ZoneId zone() {
        return zone;
    }

    void zone(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether an event may have other fields, or fields of other types, than are known. */
    boolean isFaulty(Event event) {
        return doubts.isFaulty(Doubts.Kind.EVENT, event.name().text()) || hasFaulty(event.fields());
    }

    boolean isFaulty(Command command) {
        return doubts.isFaulty(Doubts.Kind.COMMAND, command.name().text()) || hasFaulty(command.fields());
    }

    private static boolean hasFaulty(List<Field> fields) {
        for (Field field : fields) {
            if (field.type() == TypeLinker.UNRESOLVED) {
                return true;
            }
        }
        return false;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    void report(SourceSpan span, LinkCode code, String message) {
        diagnostics.report(Diagnostic.at(span, code, message));
    }

    void report(SourceSpan span, LinkCode code, String message, String help) {
        diagnostics.report(Diagnostic.at(span, code, message).help(help));
    }

    /** Reports a word that is none of the possible ones. */
    void unknownWord(SourceText word, String key, List<String> possible) {
        report(Diagnostic.at(word.span(), LinkCode.UNKNOWN_WORD, "`" + key + "` cannot be " + quoted(word))
                .help(didYouMean(word.value(), possible)
                        .or(() -> Optional.of("possible are " + String.join(", ", possible)))));
    }

    /** The nearest known name, as long as looking for it does not take too long. */
    Optional<String> nearest(String name, Collection<String> known) {
        compared += known.size();
        return compared > COMPARISONS ? Optional.empty() : Suggestions.nearest(name, known);
    }

    Optional<String> didYouMean(String name, Collection<String> known) {
        return nearest(name, known).map(near -> "did you mean \"" + near + "\"?");
    }

    /** An expression; absent if nothing is written, which the reader has reported where it matters. */
    static Optional<Expression> expression(SourceText text) {
        return text.value().isBlank() ? Optional.empty() : Optional.of(new Expression(text));
    }

    static Optional<Expression> expression(Optional<SourceText> text) {
        return text.isPresent() ? expression(text.get()) : Optional.empty();
    }

    static Documentation documentation(DocSyntax doc) {
        return doc == DocSyntax.NONE
                ? Documentation.NONE
                : new Documentation(value(doc.description()), value(doc.notes()), value(doc.link()));
    }

    static Optional<String> value(Optional<SourceText> text) {
        return text.isPresent() && !text.get().value().isBlank() ? Optional.of(text.get().value()) : Optional.empty();
    }

    static String quoted(Object name) {
        return "\"" + name + "\"";
    }
}
