package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.Fields;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds fields by their names. */
final class FieldLookup {

    private final LinkContext context;

    FieldLookup(LinkContext context) {
        this.context = context;
    }

    /** The field with this name, as text or as Java name; reported if there is none. */
    Optional<Field> find(SourceText name, FieldsOf fields) {
        Optional<Field> field = Fields.named(fields.fields(), name.value());
        if (field.isEmpty() && !fields.areUnreadable(context.doubts())) {
            List<String> known = new ArrayList<>();
            for (Field candidate : fields.fields()) {
                known.add(candidate.name().text());
            }
            context.report(Diagnostic.at(
                            name.span(), LinkCode.UNKNOWN_FIELD, fields + " has no field " + quoted(name))
                    .help(context.didYouMean(name.value(), known).or(() -> Optional.of(listed(known)))));
        }
        return field;
    }

    private static String listed(List<String> known) {
        if (known.isEmpty()) {
            return "it has no fields yet: declare them first";
        }
        return known.size() > 8 ? "declare it first" : "it has " + String.join(", ", known);
    }
}
