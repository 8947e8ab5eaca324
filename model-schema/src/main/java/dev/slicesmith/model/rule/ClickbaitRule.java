package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Some event of a command tells what the command said, and not only whom it concerned. */
final class ClickbaitRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        Set<String> ids = Identifiers.of(index.model());
        for (CommandSlice slice : index.model().commandSlices()) {
            if (slice.decision().isPresent()) {
                check(slice, slice.decision().get(), ids, diagnostics);
            }
        }
    }

    private static void check(CommandSlice slice, Decision decision, Set<String> ids, Diagnostics diagnostics) {
        List<Field> said = new ArrayList<>();
        for (Field field : slice.command().fields()) {
            boolean technical = decision.idempotency().filter(key -> key.name().equals(field.name())).isPresent();
            if (!technical && !Identifiers.isId(field.type(), ids)) {
                said.add(field);
            }
        }
        if (said.isEmpty() || decision.emits().isEmpty()) {
            return;
        }
        for (Emit emit : decision.emits()) {
            if (emit.event().fields().isEmpty() || !Identifiers.areIds(emit.event().fields(), ids)) {
                return;
            }
        }
        diagnostics.report(finding(slice, decision.emits().get(0), said));
    }

    private static Diagnostic finding(CommandSlice slice, Emit emit, List<Field> said) {
        Diagnostic finding = Diagnostic.at(
                emit.span(),
                RuleCode.CLICKBAIT,
                "event " + Phrases.quoted(emit.event().name()) + " tells only ids, although command "
                        + Phrases.quoted(slice.command().name()) + " says " + Phrases.names(said));
        return finding.related(emit.event().span(), "the event")
                .help("add to the event what its readers would else have to ask for");
    }
}
