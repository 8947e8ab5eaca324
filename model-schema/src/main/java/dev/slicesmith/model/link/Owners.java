package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which slice decides a command, and which fills a view. It is the slice that says how; if none does, it is the first one
 * that names the command or view, so that each used one has exactly one.
 */
final class Owners {

    private final LinkContext context;
    private final Map<String, SliceSyntax> deciding = new HashMap<>();
    private final Map<String, SliceSyntax> projecting = new HashMap<>();
    private final Map<String, Scope> queries = new HashMap<>();

    private Owners(LinkContext context) {
        this.context = context;
    }

    static Owners of(List<SliceSyntax> slices, LinkContext context) {
        Owners owners = new Owners(context);
        for (SliceSyntax slice : slices) {
            if (slice.command().isPresent() && SliceParts.hasDecision(slice.decision())) {
                owners.claim(owners.deciding, slice, slice.command(), LinkCode.DECIDED_TWICE,
                        "the command", " is decided", "state, rules and emits of a command");
            }
            if (slice.view().isPresent() && !slice.projection().isEmpty()) {
                owners.claim(owners.projecting, slice, slice.view(), LinkCode.PROJECTED_TWICE,
                        "the view", " is filled", "`on` of a view");
            }
        }
        for (SliceSyntax slice : slices) {
            if (slice.command().isPresent()) {
                owners.deciding.putIfAbsent(slice.command().get().value(), slice);
            }
            if (slice.view().isPresent()) {
                owners.projecting.putIfAbsent(slice.view().get().value(), slice);
            }
        }
        return owners;
    }

    boolean decides(SliceSyntax slice) {
        return slice.command().isPresent() && deciding.get(slice.command().get().value()) == slice;
    }

    boolean projects(SliceSyntax slice) {
        return slice.view().isPresent() && projecting.get(slice.view().get().value()) == slice;
    }

    /** The names of a view's queries, which may stand in several slices. */
    Scope queriesOf(View view) {
        return queries.computeIfAbsent(view.name().text(), name -> Scope.ofMembers(context));
    }

    private void claim(
            Map<String, SliceSyntax> owners,
            SliceSyntax slice,
            Optional<SourceText> name,
            LinkCode code,
            String what,
            String done,
            String rule) {
        SliceSyntax before = owners.putIfAbsent(name.get().value(), slice);
        if (before != null) {
            context.report(Diagnostic.at(slice.name().span(), code, what + " " + quoted(name.get()) + done
                            + " by the slice " + quoted(before.name()) + " and by the slice " + quoted(slice.name()))
                    .related(before.name().span(), "first here")
                    .help(rule + " stand in one slice; others may only name it"));
        }
    }
}
