package dev.slicesmith.model.rule;

import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A view is a thing, not the act of getting it. Words that are also nouns, such as list or order, are let pass. */
final class ViewNames {

    private static final Set<String> ACTS =
            Set.of("get", "fetch", "find", "retrieve", "load", "read", "calculate", "compute", "display");

    Optional<Diagnostic> check(View view) {
        List<String> words = NameWords.of(view.name().text());
        if (words.size() < 2 || !ACTS.contains(words.get(0))) {
            return Optional.empty();
        }
        String noun = NameWords.inStyleOf(view.name().text(), words.subList(1, words.size()));
        return Optional.of(Diagnostic.at(
                        view.span(),
                        RuleCode.VIEW_NOUN,
                        "view " + Phrases.quoted(view.name()) + " is named like something to do")
                .help("name what it shows, such as " + Phrases.quoted(noun)));
    }
}
