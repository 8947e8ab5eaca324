package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A named way to ask a view.
 *
 * @param name the name as written
 * @param params what the asker gives
 * @param where which rows; absent means all
 * @param order fields, with {@code -} before a descending one
 * @param doc description, notes, link
 */
public record QuerySyntax(
        SourceText name,
        List<FieldSyntax> params,
        Optional<SourceText> where,
        List<SourceText> order,
        DocSyntax doc) {

    public QuerySyntax {
        params = List.copyOf(params);
        order = List.copyOf(order);
    }
}
