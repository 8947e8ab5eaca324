package dev.slicesmith.model.rule;

import dev.slicesmith.model.Projection;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.RowSources;

/**
 * Every entry of a projection says which rows it concerns. An event without any field is a sketch, and may say it when it
 * has some.
 */
final class RowSelectionRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (ViewSlice slice : index.model().viewSlices()) {
            for (Projection entry : slice.on()) {
                RowSources rows = index.values().of(entry);
                boolean sketched = entry.event().fields().isEmpty() && entry.event().stream().isEmpty();
                if (rows.selection() == RowSources.Selection.NONE
                        && !sketched
                        && !Untyped.element(entry.each(), index.expressions())) {
                    diagnostics.report(finding(slice, entry, rows));
                }
            }
        }
    }

    private static Diagnostic finding(ViewSlice slice, Projection entry, RowSources rows) {
        Diagnostic finding = Diagnostic.at(
                entry.span(),
                RuleCode.ROW_UNKNOWN,
                "nothing says which rows of view " + Phrases.quoted(slice.view().name()) + " event "
                        + Phrases.quoted(entry.event().name()) + " concerns");
        for (FieldSource part : rows.key()) {
            finding = MissingValue.withMisfits(
                    finding.related(part.field().span(), "the key field, of type " + part.field().type().notation()),
                    part.field(),
                    part.source());
        }
        String first = rows.key().get(0).field().name().text();
        return finding.help("write `key: {" + first + ": ...}` for one row, or `where` for all that satisfy a condition");
    }
}
