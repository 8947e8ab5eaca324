package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions on what a command says: an empty text or list, a number or time that is too small or large, and, where the
 * text of the error names a length or the allowed words, these.
 */
final class CommandConditions {

    private static final int WEIGHT = 5;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,6}(?![\\w.]*\\d)");
    private static final Pattern WORD = Pattern.compile("[\"'‘“„]([\\p{L}\\p{N}_-]{1,40})[\"'’”“]");

    private final Node command;

    CommandConditions(Node command) {
        this.command = command;
    }

    /** All of them, given what the error says. */
    List<Condition> candidates(String said) {
        List<Condition> candidates = new ArrayList<>();
        ErrorWords error = new ErrorWords(said);
        OrderConditions order = new OrderConditions(said, all(NUMBER, said, 0));
        List<String> names = command.fields.stream().map(field -> field.name).toList();
        for (FieldNode field : command.fields) {
            int meant = error.mean(field.name, names) ? 1 : 0;
            of(field, said, order).forEach(condition -> candidates.add(condition.stronger(meant)));
        }
        candidates.addAll(order.ofTimes(command));
        return candidates;
    }

    private static List<Condition> of(FieldNode field, String said, OrderConditions order) {
        List<Condition> candidates = new ArrayList<>();
        if (field.type.isNumber() && !field.optional && !field.type.list()) {
            candidates.addAll(order.ofNumber(field));
        }
        if (field.type.list() && !field.optional) {
            candidates.add(of("size(command." + field.name + ") == 0", "\"" + field.name + "\" has no elements",
                    step -> StepValues.of(step, field).filter(BoardValue::isBlank).isPresent()));
        }
        if (StepValues.isText(field)) {
            candidates.add(of("command." + field.name + ".trim() == ''", "\"" + field.name + "\" is empty",
                    step -> StepValues.text(step, field).filter(String::isBlank).isPresent()));
            candidates.addAll(length(field, said));
            unknownWord(field, said).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Condition of(String expression, String words, Predicate<StepPlan> holds) {
        return new Condition(expression, words, WEIGHT, spec -> spec.when.stream().anyMatch(holds));
    }

    private static List<Condition> length(FieldNode field, String said) {
        List<String> numbers = all(NUMBER, said, 0);
        if (numbers.size() != 1) {
            return List.of();
        }
        int length = Integer.parseInt(numbers.get(0));
        return List.of(
                length(field, "> " + length, "longer than the " + length, size -> size > length),
                length(field, "< " + length, "shorter than the " + length, size -> size < length));
    }

    private static Condition length(FieldNode field, String than, String words, IntPredicate holds) {
        return of("size(command." + field.name + ") " + than, "\"" + field.name + "\" is " + words + " of the error's text",
                step -> StepValues.text(step, field)
                        .filter(text -> holds.test(text.codePointCount(0, text.length()))).isPresent());
    }

    private static Optional<Condition> unknownWord(FieldNode field, String said) {
        List<String> words = all(WORD, said, 1);
        String list = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "[", "]"));
        return words.size() < 2 ? Optional.empty() : Optional.of(of(
                "!(command." + field.name + " in " + list + ")",
                "\"" + field.name + "\" is none of the words of the error's text",
                step -> StepValues.text(step, field).filter(text -> !words.contains(text)).isPresent()));
    }

    /** Each once, as an error's name and message often say the same. */
    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group)).distinct().limit(20).toList();
    }
}
