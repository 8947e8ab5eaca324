package dev.slicesmith.importer.translate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the text of an error speaks of an event or a field: words tell which of several conditions is meant. */
final class ErrorWords {

    private static final int SHORTEST = 3;

    private final Set<String> said;

    ErrorWords(String text) {
        this.said = words(text);
    }

    /** By the words that no other of the candidates has. */
    boolean mean(String name, Collection<String> others) {
        Set<String> words = words(name);
        others.stream().filter(other -> !other.equals(name)).forEach(other -> words.removeAll(words(other)));
        words.retainAll(said);
        return !words.isEmpty();
    }

    /** The words of a text or name, longer ones only. */
    static Set<String> words(String text) {
        String apart = text.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>(List.of(apart.split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}
