package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.source.ScalarPositions;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import java.util.List;
import java.util.Optional;

/** Reads the name of a type: {@code Price}, {@code list<Line>}, {@code string?}, {@code Line[]}. */
final class TypeRefReader {

    private static final int MAX_DEPTH = 10;
    private static final List<String> GENERICS = List.of("optional", "list", "set", "map");

    private final SourceText text;
    private final ScalarPositions positions;
    private final Problems problems;

    private TypeRefReader(SourceText text, Problems problems) {
        this.text = text;
        this.positions = new ScalarPositions(text);
        this.problems = problems;
    }

    /** The type behind a key; nothing if there is none. */
    static Optional<TypeRefSyntax> read(Keys keys, String key, Problems problems) {
        Optional<YamlNode> node = keys.filled(key);
        if (node.isPresent() && !(node.get() instanceof YamlNode.Scalar)) {
            problems.wrongShape(node.get(), key, "the name of a type", key + ": list<Line>");
            return Optional.empty();
        }
        return node.flatMap(scalar -> read(((YamlNode.Scalar) scalar).text(), problems));
    }

    static Optional<TypeRefSyntax> read(SourceText text, Problems problems) {
        if (isPlainName(text.value())) {
            return Optional.of(new TypeRefSyntax.Named(text));
        }
        return new TypeRefReader(text, problems).type(0, text.value().length(), 0);
    }

    private static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '<' || c == '>' || c == '?' || c == '[' || c == ']' || c == ',') {
                return false;
            }
        }
        return !name.isBlank();
    }

    /** The type between two indexes of the text. */
    private Optional<TypeRefSyntax> type(int from, int to, int depth) {
        String value = text.value();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        String written = value.substring(start, end);
        if (depth > MAX_DEPTH) {
            return wrong("types nest more than " + MAX_DEPTH + " levels deep", "define a type for the inner part");
        }
        if (isPlainName(written)) {
            // A part of the scalar stands without its quotes.
            SourceText name = new SourceText(written, positions.span(start, end), SourceText.Style.PLAIN);
            return Optional.of(new TypeRefSyntax.Named(name));
        }
        if (written.endsWith("?") || written.endsWith("[]")) {
            int cut = end - (written.endsWith("?") ? 1 : 2);
            return wrap(written.endsWith("?") ? "optional" : "list", type(start, cut, depth + 1), start, end);
        }
        return generic(written, start, end, depth);
    }

    private Optional<TypeRefSyntax> generic(String written, int start, int end, int depth) {
        int open = written.indexOf('<');
        if (open < 1 || !written.endsWith(">")) {
            return wrong("this is not a type", "write a name, optional<T> or T?, list<T> or T[], set<T>, map<T>");
        }
        String word = written.substring(0, open).strip();
        if (!GENERICS.contains(word)) {
            return wrong("there is no type " + Texts.quoted(word + "<…>"),
                    Suggestions.didYouMean(word, GENERICS).orElse("there are optional<T>, list<T>, set<T> and map<T>"));
        }
        if (word.equals("map") && written.indexOf(',') >= 0) {
            return wrong("a map has one type, that of its values", "keys are always text: write map<T>");
        }
        return wrap(word, type(start + open + 1, end - 1, depth + 1), start, end);
    }

    private Optional<TypeRefSyntax> wrap(String word, Optional<TypeRefSyntax> inner, int start, int end) {
        if (inner.isEmpty()) {
            return inner;
        }
        var span = positions.span(start, end);
        return Optional.of(switch (word) {
            case "optional" -> new TypeRefSyntax.Optional(inner.get(), span);
            case "list" -> new TypeRefSyntax.ListOf(inner.get(), span);
            case "set" -> new TypeRefSyntax.SetOf(inner.get(), span);
            default -> new TypeRefSyntax.MapOf(inner.get(), span);
        });
    }

    private Optional<TypeRefSyntax> wrong(String message, String help) {
        problems.report(Diagnostic.at(text.span(), YamlCode.TYPE_SYNTAX, message + ": " + Texts.quoted(text.value()))
                .help(help));
        return Optional.empty();
    }
}
