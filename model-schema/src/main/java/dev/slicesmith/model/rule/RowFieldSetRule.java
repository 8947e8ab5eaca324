package dev.slicesmith.model.rule;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Fields;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ValueSource;
import java.util.Optional;

/** Every field of a view is set by some event, derived, or part of the key. */
final class RowFieldSetRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (ViewSlice slice : index.model().viewSlices()) {
            if (slice.on().isEmpty() || hasUntyped(slice, index)) {
                continue;
            }
            RowSetters setters = RowSetters.of(slice, index);
            for (FieldSource source : index.values().beginning(slice.view())) {
                if (!setters.set().contains(source.field().name().text())) {
                    diagnostics.report(finding(slice, source));
                }
            }
        }
    }

    private static boolean hasUntyped(ViewSlice slice, ModelIndex index) {
        for (Projection entry : slice.on()) {
            if (Untyped.element(entry.each(), index.expressions())) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic finding(ViewSlice slice, FieldSource source) {
        Field field = source.field();
        Diagnostic finding = Diagnostic.at(
                        field.span(),
                        RuleCode.ROW_FIELD_NEVER_SET,
                        "no event sets " + Phrases.quoted(field.name()) + " of view "
                                + Phrases.quoted(slice.view().name()) + consequence(source))
                .related(slice.span(), "the slice that says what events do to the view");
        for (Projection entry : slice.on()) {
            Event event = entry.event();
            Optional<Field> misfit = Fields.named(event.fields(), field.name().text());
            if (misfit.isPresent() && !entry.delete()) {
                finding = finding.help("event " + Phrases.quoted(event.name()) + " has it as "
                        + misfit.get().type().notation() + ", not " + field.type().notation());
            }
        }
        return finding.help("write `set: {" + field.name() + ": ...}` for an event, add the field to one under this name, or"
                + " derive it with `value`");
    }

    private static String consequence(FieldSource beginning) {
        if (beginning.source() instanceof ValueSource.Default) {
            return ", so it keeps its default";
        }
        if (beginning.source() instanceof ValueSource.Absent) {
            return ", so it stays absent";
        }
        if (!(beginning.source() instanceof ValueSource.Empty)) {
            return "";
        }
        if (beginning.field().type().unwrapped() instanceof ScalarType scalar) {
            return scalar == ScalarType.BOOLEAN ? ", so it stays false" : ", so it stays 0";
        }
        return ", so it stays empty";
    }
}
