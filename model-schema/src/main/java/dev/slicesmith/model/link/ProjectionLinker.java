package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.ProjectionEntrySyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links how events become rows. */
final class ProjectionLinker {

    private final LinkContext context;
    private final AssignmentLinker assignments;
    private final Symbols symbols;

    ProjectionLinker(LinkContext context, AssignmentLinker assignments, Symbols symbols) {
        this.context = context;
        this.assignments = assignments;
        this.symbols = symbols;
    }

    List<Projection> link(SliceSyntax slice, View view) {
        if (view.isExternal() && !slice.projection().isEmpty()) {
            context.report(slice.projection().get(0).event().span(), LinkCode.EXTERNAL_PROJECTED,
                    "the view " + quoted(view.name()) + " is another system's, so no event of this model fills it",
                    "leave out `on`, or the view's `external`");
        }
        List<Projection> linked = new ArrayList<>(slice.projection().size());
        Set<String> seen = new HashSet<>();
        for (ProjectionEntrySyntax entry : slice.projection()) {
            Optional<Event> event = symbols.events.resolve(entry.event());
            if (event.isPresent() && !seen.add(entry.event().value())) {
                context.report(entry.event().span(), LinkCode.DUPLICATE_NAME,
                        "the event " + quoted(entry.event()) + " changes the view twice", "make one entry of it");
            } else if (event.isPresent()) {
                linked.add(projection(entry, event.get(), view));
            }
        }
        return linked;
    }

    private Projection projection(ProjectionEntrySyntax entry, Event event, View view) {
        checkParts(entry);
        return new Projection(
                event,
                assignments.link(entry.key(), new FieldsOf(FieldsOf.Kind.KEY, view.name(), view.key())),
                LinkContext.expression(entry.where()),
                assignments.link(settable(entry, view), new FieldsOf(FieldsOf.Kind.VIEW, view.name(), view.fields())),
                entry.delete(),
                entry.create(),
                assignments.each(entry.each()),
                documentation(entry.doc()),
                entry.event().span());
    }

    private void checkParts(ProjectionEntrySyntax entry) {
        if (entry.where().isPresent() && !entry.key().isEmpty()) {
            context.report(entry.where().get().span(), LinkCode.CONTRADICTION,
                    "`where` picks rows instead of `key`", "leave one of them out");
        }
        if (entry.delete() && !entry.set().isEmpty()) {
            context.report(entry.set().get(0).name().span(), LinkCode.CONTRADICTION,
                    "rows that are deleted have no new values", "leave out `set` or `delete`");
        }
    }

    /** Without the key's fields, which are reported: a row's key is what makes it this row. */
    private List<AssignmentSyntax> settable(ProjectionEntrySyntax entry, View view) {
        List<AssignmentSyntax> settable = new ArrayList<>(entry.set().size());
        for (AssignmentSyntax assignment : entry.set()) {
            if (isNamed(view.key(), assignment.name())) {
                context.report(assignment.name().span(), LinkCode.NOT_SETTABLE,
                        "the key field " + quoted(assignment.name()) + " cannot be set",
                        "write `key: {" + assignment.name() + ": ...}` to say which row is meant");
            } else {
                settable.add(assignment);
            }
        }
        return settable;
    }

    private static boolean isNamed(List<Field> fields, SourceText name) {
        for (Field field : fields) {
            if (field.name().text().equals(name.value()) || field.name().java().equals(name.value())) {
                return true;
            }
        }
        return false;
    }
}
