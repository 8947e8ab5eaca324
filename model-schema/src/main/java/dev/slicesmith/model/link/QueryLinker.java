package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.QuerySyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links named ways to ask a view. A query's Java name is a method's. */
final class QueryLinker {

    private final LinkContext context;
    private final FieldLinker fields;
    private final FieldLookup lookup;

    QueryLinker(LinkContext context, FieldLinker fields) {
        this.context = context;
        this.fields = fields;
        this.lookup = new FieldLookup(context);
    }

    List<Query> link(List<QuerySyntax> queries, View view, Scope names) {
        List<Query> linked = new ArrayList<>(queries.size());
        for (QuerySyntax syntax : queries) {
            Name name = new Name(syntax.name().value(), JavaNames.member(syntax.name().value()));
            Query query = new Query(
                    name,
                    fields.link(syntax.params(), FieldOwner.PARAMETER),
                    LinkContext.expression(syntax.where()),
                    order(syntax, view),
                    documentation(syntax.doc()),
                    syntax.name().span());
            if (names.declare("query", syntax.name(), name.java())) {
                linked.add(query);
            }
        }
        return linked;
    }

    private List<Query.OrderBy> order(QuerySyntax syntax, View view) {
        List<Query.OrderBy> order = new ArrayList<>(syntax.order().size());
        Set<String> seen = new HashSet<>();
        for (SourceText written : syntax.order()) {
            boolean descending = written.value().startsWith("-");
            SourceText name = descending
                    ? new SourceText(written.value().substring(1).trim(), written.span(), written.style())
                    : written;
            Optional<Field> field = lookup.find(name, new FieldsOf(FieldsOf.Kind.VIEW, view.name(), view.fields()));
            if (field.isPresent() && isOrdered(field.get(), written) && seen.add(field.get().name().text())) {
                order.add(new Query.OrderBy(field.get(), descending));
            }
        }
        return order;
    }

    private boolean isOrdered(Field field, SourceText place) {
        FieldType type = field.type().required().unwrapped();
        boolean ordered = type instanceof ScalarType scalar && scalar != ScalarType.JSON
                || type instanceof TypeDefinition.EnumType;
        if (!ordered && field.type() != TypeLinker.UNRESOLVED) {
            context.report(place.span(), LinkCode.BAD_TYPE,
                    "rows cannot be ordered by " + quoted(field.name()) + ", since values of type "
                            + field.type().notation() + " have no order",
                    "order by a scalar field");
        }
        return ordered;
    }
}
