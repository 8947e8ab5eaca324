package dev.slicesmith.model.rule;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ValueSource;
import dev.slicesmith.model.index.ValueSource.Copied;
import dev.slicesmith.model.source.SourceSpan;

/** The findings about fields that nothing gives a value. */
final class MissingValue {

    private MissingValue() {}

    /**
     * One finding.
     *
     * @param who what is filled in, such as {@code event "ItemAdded"}
     * @param open a field without source
     */
    static Diagnostic of(RuleCode code, SourceSpan place, String who, FieldSource open) {
        Field field = open.field();
        Diagnostic finding = Diagnostic.at(place, code, who + " gets no value for " + Phrases.quoted(field.name()))
                .related(field.span(), "the field, of type " + field.type().notation());
        return withMisfits(finding, field, open.source());
    }

    /** The same finding, naming what has the right name and the wrong type. */
    static Diagnostic withMisfits(Diagnostic finding, Field field, ValueSource source) {
        Diagnostic told = finding;
        if (source instanceof ValueSource.Open open) {
            for (Copied misfit : open.misfits()) {
                told = told.help(Phrases.misfit(misfit) + ", not " + field.type().notation());
            }
        }
        return told;
    }
}
