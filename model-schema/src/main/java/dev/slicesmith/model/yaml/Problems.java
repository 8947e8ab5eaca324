package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the smallest pieces, and words the findings that all readers share. */
final class Problems {

    private final Diagnostics diagnostics;

    Problems(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /** Something else than what belongs at a place. */
    void wrongShape(YamlNode found, String key, String expected, String example) {
        report(Diagnostic.at(found.span(), YamlCode.WRONG_SHAPE,
                        Texts.quoted(key) + " takes " + expected + ", not " + found.describe())
                .help("for example: " + example));
    }

    /** A key whose value was forgotten. */
    void empty(SourceSpan place, String key, String expected) {
        report(Diagnostic.at(place, YamlCode.WRONG_SHAPE, Texts.quoted(key) + " has no value")
                .help("write " + expected + " behind it, or leave the key out"));
    }

    void duplicate(String key, SourceSpan place, SourceSpan first) {
        report(Diagnostic.at(place, YamlCode.DUPLICATE_KEY, "the key " + Texts.quoted(key) + " is here a second time")
                .related(first, "first here")
                .help("keep one of the two, or merge them"));
    }

    /** The first key of an item again: most likely the next item begins here. */
    void secondItem(String key, String noun, SourceSpan place, SourceSpan first) {
        report(Diagnostic.at(place, YamlCode.DUPLICATE_KEY, "the key " + Texts.quoted(key) + " is here a second time")
                .related(first, "first here")
                .help("where " + noun + " begins, put \"- \" before its first key; otherwise keep one of the two"));
    }

    void nameExpected(YamlNode key) {
        report(Diagnostic.at(key.span(), YamlCode.WRONG_SHAPE, "a key must be a name, not " + key.describe())
                .help("if this is an expression, quote it"));
    }

    /** Any scalar; an alias for it or a number is text too. */
    Optional<SourceText> text(YamlNode node, String key, String expected) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        wrongShape(node, key, expected, key + ": …");
        return Optional.empty();
    }

    /** A scalar with something in it. */
    Optional<SourceText> name(YamlNode node, SourceSpan place, String key) {
        if (node instanceof YamlNode.Scalar scalar && (scalar.isNull() || scalar.text().value().isBlank())) {
            empty(node.isBlank() ? place : node.span(), key, "a name");
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        report(Diagnostic.at(node.span(), YamlCode.WRONG_SHAPE,
                Texts.quoted(key) + " takes one name, not " + node.describe()));
        return Optional.empty();
    }

    /** One name or a list of names. */
    List<SourceText> names(YamlNode node, String key) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return name(node, node.span(), key).map(List::of).orElse(List.of());
        }
        List<SourceText> names = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Scalar) {
                name(item, item.span(), key).ifPresent(names::add);
            } else {
                report(Diagnostic.at(item.span(), YamlCode.WRONG_SHAPE,
                        Texts.quoted(key) + " lists names, and this is " + item.describe()));
            }
        }
        return names;
    }

    /** The text of an expression; the empty list is the one expression that YAML itself understands. */
    Optional<SourceText> expression(YamlNode node, SourceSpan place, String key) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (scalar.text().value().isBlank()) {
                empty(node.isBlank() ? place : node.span(), key, "an expression");
                return Optional.empty();
            }
            return Optional.of(scalar.text());
        }
        if (node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty()) {
            return Optional.of(new SourceText("[]", node.span(), SourceText.Style.PLAIN));
        }
        report(Diagnostic.at(node.span(), YamlCode.QUOTE_EXPRESSION,
                        Texts.quoted(key) + " takes an expression, and YAML reads " + node.describe() + " here")
                .help("quote this expression as a whole, for example: \"[event.item]\""));
        return Optional.empty();
    }
}
