package dev.slicesmith.model.rule;

import dev.slicesmith.model.Element;
import dev.slicesmith.model.EventModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the naming rules know of English: verbs, their tenses, and whether a model is in English at all. */
final class English {

    private static final Set<String> NO_PAST = Set.of(
            "bed", "bleed", "breed", "deed", "embed", "exceed", "feed", "greed", "hundred", "indeed", "naked", "need",
            "proceed", "red", "sacred", "seed", "shed", "speed", "succeed", "weed");

    private final Set<String> verbs = new HashSet<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Map<String, String> pasts = new HashMap<>();

    private English() {}

    /** Reads the list of verbs. */
    static English load() {
        English english = new English();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                english.add(line.split(" "));
            }
        }
        return english;
    }

    private static String[] lines() {
        try (InputStream in = English.class.getResourceAsStream("english-verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: english-verbs.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] forms) {
        verbs.add(forms[0]);
        if (forms.length > 1) {
            pasts.put(forms[1], forms[0]);
            pasts.put(forms[2], forms[0]);
            participles.put(forms[0], forms[2]);
        }
    }

    /** Whether at least half of the commands and events have a word that is a verb in English. */
    boolean isLanguageOf(EventModel model) {
        int known = countKnown(model.commands()) + countKnown(model.events());
        return known > 0 && 2 * known >= model.commands().size() + model.events().size();
    }

    private int countKnown(List<? extends Element> elements) {
        int known = 0;
        for (Element element : elements) {
            for (String word : NameWords.of(element.name().text())) {
                if (isVerb(word) || baseOfPast(word).isPresent()) {
                    known++;
                    break;
                }
            }
        }
        return known;
    }

    /** Whether the word can be an imperative. */
    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** Whether the word can be a past tense or participle, of a verb in the list or not. */
    boolean isPast(String word) {
        return pasts.containsKey(word) || word.length() > 3 && word.endsWith("ed") && !NO_PAST.contains(word);
    }

    /** Whether the word is the past of a verb and not at once its imperative, as {@code set} is. */
    boolean isOnlyPast(String word) {
        return isPast(word) && !isVerb(word);
    }

    /** The participle: {@code add} gives {@code added}, {@code send} {@code sent}, {@code ship} {@code shipped}. */
    String participle(String verb) {
        String irregular = participles.get(verb);
        if (irregular != null) {
            return irregular;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return (doublesItsEnd(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    /** The verb of which this is a past form, if the list has it. */
    Optional<String> baseOfPast(String word) {
        String irregular = pasts.get(word);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        if (!word.endsWith("ed") || word.length() < 4) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 2);
        int last = stem.length() - 1;
        boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
        String shorter = stem.substring(0, last);
        for (String base : List.of(stem, stem + "e", doubled ? shorter : stem, shorter + "y")) {
            if (verbs.contains(base)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    /** One short vowel between consonants, as in {@code ship}; of longer verbs those that are stressed at their end. */
    private static boolean doublesItsEnd(String verb) {
        int length = verb.length();
        if (length < 3 || "wxy".indexOf(verb.charAt(length - 1)) >= 0 || isVowel(verb.charAt(length - 1))) {
            return false;
        }
        boolean shortVowel = isVowel(verb.charAt(length - 2)) && !isVowel(verb.charAt(length - 3));
        return shortVowel && (vowels(verb) == 1 || isStressedAtEnd(verb));
    }

    private static boolean isStressedAtEnd(String verb) {
        return verb.endsWith("mit") && !verb.equals("limit")
                || verb.endsWith("fer") && !verb.endsWith("ffer")
                || verb.endsWith("rol")
                || verb.equals("fulfil");
    }

    private static int vowels(String verb) {
        int count = 0;
        for (int i = 0; i < verb.length(); i++) {
            count += isVowel(verb.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
