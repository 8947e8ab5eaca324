package dev.slicesmith.model.rule;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event has a verb in the past; one that begins with an imperative is a command in disguise. */
final class EventNames {

    /** What something is, said of a thing before it. */
    private static final Set<String> CONDITIONS = Set.of(
            "active", "available", "complete", "due", "empty", "free", "full", "inactive", "invalid", "late", "open",
            "overdue", "ready", "unavailable", "valid");

    private final English english;
    private final Set<String> nouns;

    /**
     * Looks at events.
     *
     * @param nouns words that are things in this model, whatever else they may be
     */
    EventNames(English english, Set<String> nouns) {
        this.english = english;
        this.nouns = nouns;
    }

    Optional<Diagnostic> check(Event event) {
        List<String> words = NameWords.of(event.name().text());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int toBe = words.indexOf("be");
        if (toBe > 0 && words.get(toBe - 1).equals("to")) {
            return Optional.of(disguised(event).help("say what happened, or make it a command"));
        }
        if (hasPast(words)) {
            return Optional.empty();
        }
        if (isImperative(words)) {
            return Optional.of(disguised(event)
                    .help("say what happened, such as " + Phrases.quoted(happened(event, words))
                            + ", or make it a command"));
        }
        return Optional.of(Diagnostic.at(
                        event.span(),
                        RuleCode.EVENT_TENSE,
                        "event " + Phrases.quoted(event.name()) + " does not say in the past tense what happened")
                .help("an event is a fact: name it like \"OrderPlaced\""));
    }

    /** A word such as "set" is an imperative where it begins the name, and past behind something. */
    private boolean hasPast(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (english.isOnlyPast(words.get(i)) || i > 0 && english.isPast(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Send invoice}, but not {@code Drink ready}, in which the verb is a thing. */
    private boolean isImperative(List<String> words) {
        boolean thing = nouns.contains(words.get(0)) || CONDITIONS.contains(words.get(words.size() - 1));
        return words.size() > 1 && english.isVerb(words.get(0)) && !thing;
    }

    private String happened(Event event, List<String> words) {
        List<String> turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(english.participle(words.get(0)));
        return NameWords.inStyleOf(event.name().text(), turned);
    }

    private static Diagnostic disguised(Event event) {
        return Diagnostic.at(
                event.span(),
                RuleCode.PASSIVE_AGGRESSIVE,
                "event " + Phrases.quoted(event.name()) + " tells somebody what to do");
    }
}
