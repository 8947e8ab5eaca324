package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ViewSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links views. */
final class ViewLinker {

    private static final List<String> CONSISTENCIES = List.of("immediate", "eventual");

    private final LinkContext context;
    private final Namer namer;
    private final FieldLinker fields;
    private final Symbols symbols;
    private final FieldLookup lookup;

    ViewLinker(LinkContext context, Namer namer, FieldLinker fields, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.fields = fields;
        this.symbols = symbols;
        this.lookup = new FieldLookup(context);
    }

    void link(List<ViewSyntax> views) {
        for (ViewSyntax syntax : views) {
            Name name = namer.type(syntax.name(), syntax.doc());
            List<Field> linked = fields.link(syntax.fields(), FieldOwner.VIEW);
            View view = new View(
                    name,
                    key(syntax, linked),
                    linked,
                    LinkContext.value(syntax.external()),
                    isEventual(syntax.consistency()),
                    documentation(syntax.doc()),
                    syntax.name().span());
            symbols.elements.declare("view", syntax.name(), name.java());
            symbols.views.put(name.text(), view);
        }
    }

    private List<Field> key(ViewSyntax syntax, List<Field> fields) {
        List<Field> key = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceText name : syntax.key()) {
            Optional<Field> field = lookup.find(name, new FieldsOf(FieldsOf.Kind.VIEW, syntax.name(), fields));
            if (field.isPresent() && !seen.add(field.get().name().text())) {
                context.report(name.span(), LinkCode.DUPLICATE_NAME, "the key names " + quoted(name) + " twice",
                        "leave one out");
            } else if (field.isPresent() && isKey(field.get(), name)) {
                key.add(field.get());
            }
        }
        return key;
    }

    private boolean isKey(Field field, SourceText place) {
        if (field.isDerived()) {
            context.report(place.span(), LinkCode.BAD_KEY,
                    "the key field " + quoted(field.name()) + " cannot be derived", "leave out its `value`");
            return false;
        }
        FieldType type = field.type();
        FieldType bare = type.unwrapped();
        boolean plain = bare instanceof ScalarType scalar && scalar != ScalarType.JSON
                || bare instanceof TypeDefinition.EnumType;
        if (!plain && type != TypeLinker.UNRESOLVED) {
            context.report(place.span(), LinkCode.BAD_KEY,
                    "the key field " + quoted(field.name()) + " has the type " + type.notation()
                            + ", which cannot tell rows apart",
                    "a key field is a scalar, a type around one, or an enumeration, and always there");
        }
        return plain;
    }

    private boolean isEventual(Optional<SourceText> consistency) {
        if (consistency.isPresent() && !CONSISTENCIES.contains(consistency.get().value())) {
            context.unknownWord(consistency.get(), "consistency", CONSISTENCIES);
        }
        return consistency.isPresent() && consistency.get().value().equals("eventual");
    }
}
