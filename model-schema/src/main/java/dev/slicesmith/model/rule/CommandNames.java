package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command begins with an imperative. A first word that is not known is given the benefit of the doubt. */
final class CommandNames {

    private final English english;
    private final Set<String> nouns;

    /**
     * Looks at commands.
     *
     * @param nouns words that are things in this model, whatever else they may be
     */
    CommandNames(English english, Set<String> nouns) {
        this.english = english;
        this.nouns = nouns;
    }

    Optional<Diagnostic> check(Command command) {
        List<String> words = NameWords.of(command.name().text());
        if (words.isEmpty() || english.isVerb(words.get(0)) && isImperative(words)) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (english.isPast(words.get(i))) {
                return Optional.of(finding(command, "sounds like an event", words, i));
            }
        }
        int last = words.size() - 1;
        if (last > 0 && english.isVerb(words.get(last))) {
            return Optional.of(finding(command, "does not begin with its verb", words, last));
        }
        return Optional.empty();
    }

    /** A thing may be what to do, too: {@code Book room}, but not {@code Book returned} or {@code Book return}. */
    private boolean isImperative(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean thing = nouns.contains(words.get(0)) && words.size() > 1;
        return !thing || !english.isPast(last) && !english.isVerb(last);
    }

    private Diagnostic finding(Command command, String what, List<String> words, int verbAt) {
        Diagnostic finding = Diagnostic.at(
                command.span(), RuleCode.COMMAND_MOOD, "command " + Phrases.quoted(command.name()) + " " + what);
        String word = words.get(verbAt);
        Optional<String> verb = english.isVerb(word) ? Optional.of(word) : english.baseOfPast(word);
        if (verb.isEmpty()) {
            return finding.help("name it like \"PlaceOrder\"");
        }
        List<String> turned = new ArrayList<>();
        turned.add(verb.get());
        turned.addAll(words.subList(0, verbAt));
        turned.addAll(words.subList(verbAt + 1, words.size()));
        return finding.help(
                "say what to do, such as " + Phrases.quoted(NameWords.inStyleOf(command.name().text(), turned)));
    }
}
