package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of one mapping; unknown ones are reported at once. */
final class Settings {

    private final Map<String, ValueSyntax> values = new HashMap<>();
    private final SourceSpan span;
    private final Diagnostics diagnostics;

    Settings(ValueSyntax.Mapping mapping, List<String> known, Diagnostics diagnostics) {
        this.span = mapping.span();
        this.diagnostics = diagnostics;
        for (ValueSyntax.Entry entry : mapping.entries()) {
            String name = entry.name().value();
            if (known.contains(name)) {
                values.put(name, entry.value());
            } else {
                diagnostics.report(Diagnostic.at(entry.name().span(), ConfigurationCode.UNKNOWN_SETTING,
                                "there is no setting \"" + name + "\" here")
                        .help(Suggestions.didYouMean(name, known).orElse("known settings: " + String.join(", ", known))));
            }
        }
    }

    SourceSpan span() {
        return span;
    }

    /** What is set; nothing if it is not, or left empty. */
    Optional<ValueSyntax> get(String name) {
        ValueSyntax value = values.get(name);
        return value instanceof ValueSyntax.Scalar scalar && scalar.text().value().isBlank() ? Optional.empty()
                : Optional.ofNullable(value);
    }

    Optional<SourceText> text(String name) {
        Optional<ValueSyntax> value = get(name);
        if (value.isPresent() && value.get() instanceof ValueSyntax.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        value.ifPresent(other -> bad(other.span(), "\"" + name + "\" takes one word", "write it as: " + name + ": …"));
        return Optional.empty();
    }

    /** A whole number of at least 1. */
    Optional<Integer> number(String name) {
        Optional<SourceText> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = text.get().value();
        boolean number = !digits.isEmpty() && digits.length() < 7;
        for (int i = 0; i < digits.length(); i++) {
            number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!number || Integer.parseInt(digits) < 1) {
            bad(text.get().span(), "\"" + name + "\" takes a whole number from 1 to 999999, not \"" + digits + "\"", "");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(digits));
    }

    /** A mapping; nothing if it is not there. */
    Optional<ValueSyntax.Mapping> mapping(String name, String example) {
        Optional<ValueSyntax> value = get(name);
        if (value.isPresent() && !(value.get() instanceof ValueSyntax.Mapping)) {
            bad(value.get().span(), "\"" + name + "\" takes a mapping", "for example: " + example);
        }
        return value.filter(ValueSyntax.Mapping.class::isInstance).map(ValueSyntax.Mapping.class::cast);
    }

    void bad(SourceSpan place, String message, String help) {
        Diagnostic found = Diagnostic.at(place, ConfigurationCode.BAD_SETTING, message);
        diagnostics.report(help.isEmpty() ? found : found.help(help));
    }
}
