package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.ProjectionEntrySyntax;
import dev.slicesmith.model.syntax.QuerySyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how events become rows, and the queries of a view. */
final class ProjectionReader {

    private static final String ON = "on: {CartCleared: {delete: true}}";
    private static final String QUERY = "{name: by product, params: {product: ProductId}, where: \"row.product == product\"}";

    private final Problems problems;

    ProjectionReader(Problems problems) {
        this.problems = problems;
    }

    List<ProjectionEntrySyntax> entries(Keys slice) {
        Optional<YamlNode> node = slice.filled("on");
        if (node.isEmpty()) {
            return List.of();
        }
        List<ProjectionEntrySyntax> entries = new ArrayList<>();
        for (Named named : Named.all(node.get(), "on", ON, problems)) {
            entries.add(entry(named));
        }
        return entries;
    }

    private ProjectionEntrySyntax entry(Named named) {
        if (named.body() instanceof YamlNode.Mapping mapping) {
            return entry(named.name(), Keys.of(mapping, Construct.PROJECTION_ENTRY, problems));
        }
        if (!named.body().isNull()) {
            problems.wrongShape(named.body(), named.name().value(), "a mapping or nothing", ON);
        }
        return new ProjectionEntrySyntax(named.name(), List.of(), Optional.empty(), List.of(), false, true,
                Optional.empty(), DocSyntax.NONE, named.name().span());
    }

    private ProjectionEntrySyntax entry(SourceText event, Keys keys) {
        var key = AssignmentReader.read(keys, "key", "key: {night: event.date}", problems);
        Optional<SourceText> where = keys.expression("where");
        var set = AssignmentReader.read(keys, "set", "set: {count: \"row.count + 1\"}", problems);
        return new ProjectionEntrySyntax(event, key, where, set, keys.flag("delete", false), keys.flag("create", true),
                AssignmentReader.each(keys, problems), DocReader.read(keys), event.span().to(keys.span()));
    }

    List<QuerySyntax> queries(Keys slice) {
        List<QuerySyntax> queries = new ArrayList<>();
        for (YamlNode item : Lists.items(slice, "queries", "queries: [" + QUERY + "]", problems)) {
            Optional<Keys> keys = Lists.keys(item, Construct.QUERY, QUERY, problems);
            if (keys.isPresent()) {
                query(keys.get()).ifPresent(queries::add);
            } else if (Lists.isName(item)) {
                queries.add(new QuerySyntax(((YamlNode.Scalar) item).text(), List.of(), Optional.empty(), List.of(),
                        DocSyntax.NONE));
            }
        }
        return queries;
    }

    private Optional<QuerySyntax> query(Keys keys) {
        Optional<SourceText> name = keys.requiredName("name", QUERY);
        List<FieldSyntax> params = FieldReader.read(keys, "params", problems);
        Optional<SourceText> where = keys.expression("where");
        List<SourceText> order = keys.names("order");
        DocSyntax doc = DocReader.read(keys);
        return name.map(text -> new QuerySyntax(text, params, where, order, doc));
    }
}
