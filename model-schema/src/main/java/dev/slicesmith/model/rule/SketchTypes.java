package dev.slicesmith.model.rule;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.ErrorSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.syntax.StreamSyntax;
import dev.slicesmith.model.syntax.TypeSyntax;
import dev.slicesmith.model.syntax.ViewSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says which fields have no type yet and which streams no id, one finding per element. */
final class SketchTypes {

    /** Words that end a field's name are seldom these. */
    private static final Set<String> SCALARS = Set.of("string", "int", "long", "boolean", "double", "decimal", "uuid");

    private final Diagnostics diagnostics;
    private final Doubts doubts;
    private final Set<String> types = new HashSet<>(SCALARS);

    SketchTypes(Diagnostics diagnostics, Doubts doubts) {
        this.diagnostics = diagnostics;
        this.doubts = doubts;
    }

    void check(ModelSyntax model) {
        model.types().forEach(type -> types.add(type.name().value()));
        for (TypeSyntax type : model.types()) {
            if (type instanceof TypeSyntax.ValueObject object) {
                checkFields(Doubts.Kind.TYPE, type.name(), object.fields());
            }
        }
        for (ErrorSyntax error : model.errors()) {
            checkFields(Doubts.Kind.ERROR, error.name(), error.fields());
        }
        for (CommandSyntax command : model.commands()) {
            checkFields(Doubts.Kind.COMMAND, command.name(), command.fields());
        }
        for (EventSyntax event : model.events()) {
            checkFields(Doubts.Kind.EVENT, event.name(), event.fields());
        }
        for (ViewSyntax view : model.views()) {
            checkFields(Doubts.Kind.VIEW, view.name(), view.fields());
        }
        model.streams().forEach(this::checkStream);
    }

    /** Of what has errors nothing is said: a type that could not be read looks like none. */
    private void checkFields(Doubts.Kind kind, SourceText owner, List<FieldSyntax> fields) {
        List<FieldSyntax> untyped = new ArrayList<>(0);
        for (FieldSyntax field : fields) {
            if (field.type().isEmpty()) {
                untyped.add(field);
            }
        }
        if (!untyped.isEmpty() && !doubts.isFaulty(kind, owner.value())) {
            diagnostics.report(finding(kind.name().toLowerCase(Locale.ROOT), owner, untyped));
        }
    }

    private Diagnostic finding(String kind, SourceText owner, List<FieldSyntax> untyped) {
        List<String> names = new ArrayList<>();
        untyped.forEach(field -> names.add(Phrases.quoted(field.name().value())));
        boolean one = names.size() == 1;
        return Diagnostic.at(
                        untyped.get(0).name().span(),
                        RuleCode.TYPE_MISSING,
                        Phrases.enumerated(names, "and") + " of " + kind + " " + Phrases.quoted(owner.value())
                                + (one ? " has" : " have") + " no type yet")
                .help(withType(untyped.get(0).name().value())
                        .orElse("until then " + (one ? "it is" : "they are") + " taken for string"));
    }

    /** {@code cart CartId}: with a colon between it would be a field and its type. */
    private Optional<String> withType(String name) {
        int blank = name.lastIndexOf(' ');
        return blank > 0 && types.contains(name.substring(blank + 1))
                ? Optional.of("if the last word is its type, write a colon: " + name.substring(0, blank) + ":" + name.substring(blank))
                : Optional.empty();
    }

    private void checkStream(StreamSyntax stream) {
        if (stream.id().isEmpty() && !doubts.isFaulty(Doubts.Kind.STREAM, stream.name().value())) {
            diagnostics.report(Diagnostic.at(
                            stream.name().span(),
                            RuleCode.STREAM_ID_MISSING,
                            "stream " + Phrases.quoted(stream.name().value()) + " has no id yet")
                    .help("name the type that identifies it: `{id: " + stream.name().value() + "Id}`"));
        }
    }
}
