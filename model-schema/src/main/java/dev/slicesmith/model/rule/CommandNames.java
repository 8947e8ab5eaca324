package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command begins with an imperative. A first word that is not known is given the benefit of the doubt. */
final class CommandNames {

    private final English english;

    CommandNames(English english) {
        this.english = english;
    }

    Optional<Diagnostic> check(Command command) {
        List<String> words = NameWords.of(command.name().text());
        if (words.isEmpty() || english.isVerb(words.get(0))) {
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
