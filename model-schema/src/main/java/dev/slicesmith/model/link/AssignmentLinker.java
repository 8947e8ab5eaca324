package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.EachSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links expressions that give fields their values, and repetitions. */
final class AssignmentLinker {

    private final LinkContext context;
    private final Namer namer;
    private final FieldLookup lookup;

    AssignmentLinker(LinkContext context, Namer namer) {
        this.context = context;
        this.namer = namer;
        this.lookup = new FieldLookup(context);
    }

    /**
     * The assignments, at most one per field.
     *
     * @param fields those that can be set
     */
    List<Assignment> link(List<AssignmentSyntax> assignments, FieldsOf fields) {
        List<Assignment> linked = new ArrayList<>(assignments.size());
        Set<String> seen = new HashSet<>();
        for (AssignmentSyntax syntax : assignments) {
            Optional<Field> field = lookup.find(syntax.name(), fields);
            Optional<Expression> expression = LinkContext.expression(syntax.expression());
            if (field.isPresent() && !seen.add(field.get().name().text())) {
                context.report(syntax.name().span(), LinkCode.DUPLICATE_NAME,
                        "the field " + quoted(syntax.name()) + " is set twice", "leave one out");
            } else if (field.isPresent() && isSettable(field.get(), syntax.name()) && expression.isPresent()) {
                linked.add(new Assignment(field.get(), expression.get()));
            }
        }
        return linked;
    }

    /** Once per element. */
    Optional<Each> each(Optional<EachSyntax> each) {
        if (each.isEmpty()) {
            return Optional.empty();
        }
        EachSyntax syntax = each.get();
        Name as = syntax.as().isPresent() ? namer.variable(syntax.as().get()) : new Name("it", "it");
        return LinkContext.expression(syntax.list()).map(list -> new Each(list, as));
    }

    /** The field with this name; reported if there is none. */
    Optional<Field> field(SourceText name, FieldsOf fields) {
        return lookup.find(name, fields);
    }

    private boolean isSettable(Field field, SourceText place) {
        if (field.isDerived()) {
            context.report(place.span(), LinkCode.NOT_SETTABLE,
                    "the field " + quoted(field.name()) + " is derived by its `value`",
                    "leave the entry out, or the field's `value`");
        }
        return !field.isDerived();
    }
}
