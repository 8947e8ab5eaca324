package dev.slicesmith.model.write;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.EachSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.List;
import java.util.Optional;

/** Makes nodes of the small parts that all constructs share. */
final class Nodes {

    private Nodes() {}

    /** A name, or a text for people. */
    static OutNode text(SourceText text) {
        return text(text.value());
    }

    static OutNode text(String text) {
        return new OutNode.Scalar(text, Quoting.NAME);
    }

    static OutNode word(SourceText word) {
        return word(word.value());
    }

    static OutNode word(String word) {
        return new OutNode.Scalar(word, Scalars.isNothing(word) ? Quoting.NAME : Quoting.WORD);
    }

    static OutNode expression(SourceText expression) {
        return new OutNode.Scalar(expression.value(), Quoting.EXPRESSION);
    }

    static OutNode nothing() {
        return new OutNode.Scalar("", Quoting.NOTHING);
    }

    static void putText(OutNode.Collection mapping, String key, Optional<SourceText> text) {
        text.ifPresent(value -> mapping.put(key, text(value)));
    }

    static void putWord(OutNode.Collection mapping, String key, Optional<SourceText> word) {
        word.ifPresent(value -> mapping.put(key, word(value)));
    }

    static void putExpression(OutNode.Collection mapping, String key, Optional<SourceText> expression) {
        expression.ifPresent(value -> mapping.put(key, expression(value)));
    }

    static void putAssignments(OutNode.Collection mapping, String key, List<AssignmentSyntax> assignments) {
        if (!assignments.isEmpty()) {
            OutNode.Collection values = OutNode.mapping();
            assignments.forEach(a -> values.putName(
                    a.name().value(), a.expression().value().isBlank() ? nothing() : expression(a.expression())));
            mapping.put(key, values);
        }
    }

    static void putEach(OutNode.Collection mapping, Optional<EachSyntax> each) {
        if (each.isPresent()) {
            mapping.put("each", expression(each.get().list()));
            putText(mapping, "as", each.get().as());
        }
    }

    static void putDoc(OutNode.Collection mapping, DocSyntax doc) {
        putText(mapping, "java", doc.javaName());
        putText(mapping, "description", doc.description());
        putText(mapping, "notes", doc.notes());
        putText(mapping, "link", doc.link());
    }

    /** A list of names, if there are any. */
    static void putNames(OutNode.Collection mapping, String key, List<SourceText> names) {
        if (!names.isEmpty()) {
            mapping.put(key, names(names));
        }
    }

    static OutNode.Collection names(List<SourceText> names) {
        OutNode.Collection list = OutNode.list();
        names.forEach(name -> list.add(text(name)));
        return list;
    }

    /** One name by itself, several as a list. */
    static OutNode oneOrMore(List<SourceText> names) {
        return names.size() == 1 ? text(names.get(0)) : names(names);
    }

    /** An element that is described besides what it consists of gets a line for each. */
    static OutNode spreadIfDescribed(OutNode body) {
        if (!(body instanceof OutNode.Collection mapping) || mapping.isList() || mapping.entries().size() < 2) {
            return body;
        }
        boolean described = false;
        for (OutNode.Entry entry : mapping.entries()) {
            described |= entry.key().text().equals("description") || entry.key().text().equals("notes");
        }
        if (!described) {
            return body;
        }
        OutNode.Collection spread = OutNode.spreadMapping();
        spread.entries().addAll(mapping.entries());
        return spread;
    }

    /** The mapping, or nothing if it is empty. */
    static OutNode orNothing(OutNode.Collection mapping) {
        return mapping.entries().isEmpty() ? nothing() : mapping;
    }

    /** A plain value. What was written in quotes keeps them where they tell a text from a number or from nothing. */
    static OutNode value(ValueSyntax value) {
        if (value instanceof ValueSyntax.Sequence sequence) {
            OutNode.Collection list = OutNode.list();
            sequence.items().forEach(item -> list.add(value(item)));
            return list;
        }
        if (value instanceof ValueSyntax.Mapping mapping) {
            return values(mapping);
        }
        SourceText text = ((ValueSyntax.Scalar) value).text();
        if (text.style() != SourceText.Style.PLAIN) {
            return text(text);
        }
        return new OutNode.Scalar(text.value(), text.value().isEmpty() ? Quoting.NOTHING : Quoting.WORD);
    }

    static OutNode.Collection values(ValueSyntax.Mapping mapping) {
        OutNode.Collection values = OutNode.mapping();
        mapping.entries().forEach(entry -> values.putName(entry.name().value(), value(entry.value())));
        return values;
    }
}
