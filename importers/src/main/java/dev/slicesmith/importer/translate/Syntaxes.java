package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.ConstraintsSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the small syntax records; all of them stand at the start of the board's file. */
final class Syntaxes {

    private final SourceSpan place;
    private final Findings findings;

    Syntaxes(Findings findings) {
        this.place = findings.place();
        this.findings = findings;
    }

    SourceSpan place() {
        return place;
    }

    SourceText text(String value) {
        return new SourceText(value, place, SourceText.Style.PLAIN);
    }

    SourceText quoted(String value) {
        return new SourceText(value, place, SourceText.Style.DOUBLE_QUOTED);
    }

    Optional<SourceText> said(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(quoted(value));
    }

    AssignmentSyntax assign(String name, String expression) {
        return new AssignmentSyntax(text(name), quoted(expression));
    }

    /** Description, notes and the item's link. */
    DocSyntax doc(String description, List<String> notes, String item) {
        return new DocSyntax(
                said(description), said(String.join("\n", notes)), findings.links().to(item).map(this::quoted),
                Optional.empty());
    }

    FieldSyntax field(FieldNode field, boolean generated) {
        Optional<ValueSyntax> example = field.example.map(value -> value(value, field.type));
        return new FieldSyntax(
                text(field.name), Optional.of(type(field.type, field.optional)), ConstraintsSyntax.NONE, example,
                Optional.empty(),
                generated ? Generated.of(field).map(how -> text(how.word())) : Optional.empty(),
                false, Optional.empty(), DocSyntax.NONE);
    }

    /** A field that follows from the others of its row. */
    FieldSyntax derived(FieldNode field, String expression) {
        return new FieldSyntax(
                text(field.name), Optional.of(type(field.type, false)), ConstraintsSyntax.NONE, Optional.empty(),
                Optional.empty(), Optional.empty(), false, Optional.of(quoted(expression)), DocSyntax.NONE);
    }

    FieldSyntax part(ObjectPlan.Part part, boolean optional) {
        return new FieldSyntax(
                text(part.name()), Optional.of(type(part.type(), optional)), ConstraintsSyntax.NONE, Optional.empty(),
                Optional.empty(), Optional.empty(), false, Optional.empty(), DocSyntax.NONE);
    }

    TypeRefSyntax type(TypePlan type, boolean optional) {
        String single = type.object().map(ObjectPlan::name).or(type::strong).orElse(type.scalar().notation());
        TypeRefSyntax reference = new TypeRefSyntax.Named(text(single));
        reference = type.list() ? new TypeRefSyntax.ListOf(reference, place) : reference;
        return optional ? new TypeRefSyntax.Optional(reference, place) : reference;
    }

    ValueSyntax value(BoardValue value, TypePlan type) {
        if (value instanceof BoardValue.Many many) {
            TypePlan single = new TypePlan(type.scalar(), type.strong(), type.object(), false);
            List<ValueSyntax> items = new ArrayList<>();
            many.items().forEach(item -> items.add(value(item, single)));
            return new ValueSyntax.Sequence(items, place);
        }
        if (value instanceof BoardValue.Named named) {
            List<ValueSyntax.Entry> entries = new ArrayList<>();
            named.values().forEach((name, part) -> entries.add(new ValueSyntax.Entry(
                    quoted(name), value(part, partType(type, name)))));
            return new ValueSyntax.Mapping(entries, place);
        }
        String text = ((BoardValue.Text) value).text();
        boolean plain = type.object().isEmpty() && (type.scalar().isNumber()
                || type.scalar() == ScalarType.BOOLEAN);
        return new ValueSyntax.Scalar(plain ? text(text) : quoted(text));
    }

    private static TypePlan partType(TypePlan type, String name) {
        return type.object().flatMap(object -> object.part(Keys.ofField(name)))
                .map(ObjectPlan.Part::type)
                .orElse(TypePlan.scalar(ScalarType.JSON, false));
    }
}
