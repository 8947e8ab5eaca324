package dev.slicesmith.generator.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of a model when words are put in each other's place, and lines left out or written twice. */
final class Mutation {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private static final List<String> NASTY = List.of("class", "Object", "hashCode", "string", "list<int>", "optional<uuid>",
            "Créé", "record", "event", "state", "row", "now", "\"*/\"", "\"<script>\"", "\"\\\\u002a/\"", "\"${x}\"", "int", "decimal",
            "json", "duration", "map<date>", "true", "List", "Rejection", "EventQuery", "Events", "id", "value", "e", "command");

    private final Random random;

    private Mutation(Random random) {
        this.random = random;
    }

    /** A model with one to three changes. */
    static String of(String model, Random random) {
        Mutation mutation = new Mutation(random);
        String mutant = model;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = mutation.changed(mutant);
        }
        return mutant;
    }

    private String changed(String model) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> withoutLine(model);
            case 2 -> withLineTwice(model);
            case 3, 4 -> withWord(model, NASTY.get(random.nextInt(NASTY.size())));
            default -> withWord(model, anyWord(model));
        };
    }

    private String withoutLine(String model) {
        List<String> lines = new ArrayList<>(model.lines().toList());
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }

    /** Right behind itself, or at another line as deep as it. */
    private String withLineTwice(String model) {
        List<String> lines = new ArrayList<>(model.lines().toList());
        String line = lines.get(random.nextInt(lines.size()));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (depth(lines.get(i)) == depth(line)) {
                places.add(i);
            }
        }
        lines.add(places.get(random.nextInt(places.size())), line);
        return String.join("\n", lines) + "\n";
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String anyWord(String model) {
        List<String> words = new ArrayList<>(new TreeSet<>(WORD.matcher(model).results().map(MatchResult::group).toList()));
        return words.isEmpty() ? "x" : words.get(random.nextInt(words.size()));
    }

    /** Another word in the place of one; half the time everywhere, so that a thing is renamed and its uses with it. */
    private String withWord(String model, String word) {
        String old = anyWord(model);
        if (random.nextBoolean()) {
            return model.replaceAll("\\b" + old + "\\b", Matcher.quoteReplacement(word));
        }
        List<Integer> places = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b" + old + "\\b").matcher(model);
        while (matcher.find()) {
            places.add(matcher.start());
        }
        if (places.isEmpty()) {
            return model;
        }
        int at = places.get(random.nextInt(places.size()));
        return model.substring(0, at) + word + model.substring(at + old.length());
    }
}
