package dev.slicesmith.model.rule;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * A new row has all its values. Fields that no entry ever sets are {@link RowFieldSetRule}'s.
 */
final class NewRowRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (ViewSlice slice : index.model().viewSlices()) {
            if (!slice.on().isEmpty()) {
                RowSetters setters = RowSetters.of(slice, index);
                slice.on().forEach(entry -> check(slice.view(), entry, setters, index, diagnostics));
                if (slice.view().key().isEmpty()) {
                    checkOnlyRow(slice.view(), setters, index, diagnostics);
                }
            }
        }
    }

    private static void check(
            View view, Projection entry, RowSetters setters, ModelIndex index, Diagnostics diagnostics) {
        List<Field> lacking = lacking(index.values().of(entry).begins(), setters);
        if (lacking.isEmpty() || Untyped.element(entry.each(), index.expressions())) {
            return;
        }
        Diagnostic finding = Diagnostic.at(
                entry.span(),
                RuleCode.NEW_ROW,
                "event " + Phrases.quoted(entry.event().name()) + " may create a row of view "
                        + Phrases.quoted(view.name()) + " without " + Phrases.names(lacking));
        for (Field field : lacking) {
            finding = finding.related(field.span(), "the field, of type " + field.type().notation());
        }
        diagnostics.report(finding.help("write `create: false` if the event only changes rows that are there")
                .help("else give the value with `set`, or the field a default"));
    }

    private static void checkOnlyRow(View view, RowSetters setters, ModelIndex index, Diagnostics diagnostics) {
        for (Field field : lacking(index.values().beginning(view), setters)) {
            diagnostics.report(Diagnostic.at(
                            field.span(),
                            RuleCode.NEW_ROW,
                            "the only row of view " + Phrases.quoted(view.name()) + " begins without "
                                    + Phrases.quoted(field.name()))
                    .help("give the field a default, or make it `optional<" + field.type().notation() + ">`"));
        }
    }

    private static List<Field> lacking(List<FieldSource> begins, RowSetters setters) {
        List<Field> lacking = new ArrayList<>();
        for (FieldSource source : begins) {
            if (setters.mustBeGiven(source)) {
                lacking.add(source.field());
            }
        }
        return lacking;
    }
}
