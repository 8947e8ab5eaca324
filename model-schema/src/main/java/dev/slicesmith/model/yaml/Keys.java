package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one mapping. Unknown and duplicate ones are reported at once; a misspelled key is reported and then read
 * as the key that it was probably meant to be, so that one slip of the pen is one finding.
 */
final class Keys {

    private final Construct construct;
    private final SourceSpan span;
    private final Problems problems;
    private final Map<String, YamlNode.Entry> entries = new HashMap<>();
    private YamlNode.Entry first;
    private boolean twoItems;

    private Keys(Construct construct, SourceSpan span, Problems problems) {
        this.construct = construct;
        this.span = span;
        this.problems = problems;
    }

    static Keys of(YamlNode.Mapping mapping, Construct construct, Problems problems) {
        Keys keys = new Keys(construct, mapping.span(), problems);
        List<YamlNode.Entry> unknown = new ArrayList<>();
        for (YamlNode.Entry entry : CutExpressions.without(mapping.entries(), problems)) {
            if (!(entry.key() instanceof YamlNode.Scalar key)) {
                problems.nameExpected(entry.key());
            } else if (construct.keys().contains(key.text().value())) {
                keys.first = keys.first == null ? entry : keys.first;
                keys.put(key.text().value(), entry);
            } else {
                unknown.add(entry);
            }
        }
        for (YamlNode.Entry entry : unknown) {
            keys.unknown(entry);
        }
        return keys;
    }

    private void put(String key, YamlNode.Entry entry) {
        YamlNode.Entry before = entries.putIfAbsent(key, entry);
        if (before == null || twoItems) {
            return;
        }
        // An item whose dash was forgotten repeats all keys of the one before it, which is one mistake.
        twoItems = before == first && construct.isItem();
        if (twoItems) {
            problems.secondItem(key, construct.noun(), entry.key().span(), before.key().span());
        } else {
            problems.duplicate(key, entry.key().span(), before.key().span());
        }
    }

    private void unknown(YamlNode.Entry entry) {
        SourceText key = ((YamlNode.Scalar) entry.key()).text();
        Diagnostic found = Diagnostic.at(key.span(), YamlCode.UNKNOWN_KEY,
                construct.noun() + " has no key " + Texts.quoted(key.value()));
        if (key.value().equals("<<")) {
            problems.report(found.help("merge keys are not followed; write the keys out"));
            return;
        }
        if (entry.value().isBlank() && !key.value().isEmpty() && key.value().chars().allMatch(Character::isDigit)) {
            problems.report(found.help("a comma ends the value before it; the decimals of a number stand behind a point"));
            return;
        }
        Optional<String> meant = Suggestions.nearest(key.value(), construct.keys());
        if (meant.isPresent()) {
            problems.report(found.help("did you mean \"" + meant.get() + "\"?"));
            entries.putIfAbsent(meant.get(), entry);
        } else {
            problems.report(found.help((construct.keys().contains("fields")
                    ? "if it is a field, write it below `fields`; " : "") + "known keys: " + String.join(", ", construct.keys())));
        }
    }

    SourceSpan span() {
        return span;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean hasAny(List<String> keys) {
        for (String key : keys) {
            if (has(key)) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind a key; nothing if the key is absent. */
    Optional<YamlNode> get(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** What stands behind a key; nothing if the key is absent or has no value, as in a form to be filled in. */
    Optional<YamlNode> filled(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null || entry.value().isNull() ? Optional.empty() : Optional.of(entry.value());
    }

    /** Where a key stands; the construct itself if it has no such key. */
    SourceSpan place(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? span : entry.key().span();
    }

    /** A text for people; nothing if it is absent or left empty. */
    Optional<SourceText> text(String key) {
        return filled(key).flatMap(node -> problems.text(node, key, "text"));
    }

    /** A name or a word that must be there if its key is. */
    Optional<SourceText> name(String key) {
        return get(key).flatMap(node -> problems.name(node, place(key), key));
    }

    /** As {@link #name}, and the key must be there. */
    Optional<SourceText> requiredName(String key, String example) {
        if (!has(key)) {
            problems.report(Diagnostic.at(span, YamlCode.MISSING_KEY, construct.noun() + " needs the key \"" + key + "\"")
                    .help("for example: " + example));
        }
        return name(key);
    }

    /** {@code true} or {@code false}; the given value if absent or neither. */
    boolean flag(String key, boolean otherwise) {
        Optional<SourceText> word = name(key);
        if (word.isEmpty()) {
            return otherwise;
        }
        String written = word.get().value();
        if (!written.equals("true") && !written.equals("false")) {
            problems.report(Diagnostic.at(word.get().span(), YamlCode.NEITHER_TRUE_NOR_FALSE,
                    Texts.quoted(key) + " takes true or false, not " + Texts.quoted(written)));
            return otherwise;
        }
        return written.equals("true");
    }

    /** An expression that must be there if its key is. */
    Optional<SourceText> expression(String key) {
        return get(key).flatMap(node -> problems.expression(node, place(key), key));
    }

    /** One name or a list of names. */
    List<SourceText> names(String key) {
        return get(key).map(node -> problems.names(node, key)).orElse(List.of());
    }
}
