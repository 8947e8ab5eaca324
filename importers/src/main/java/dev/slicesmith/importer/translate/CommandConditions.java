package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions on what a command says: an empty text or list, a number below zero, and, where the text of the error names a
 * length or the allowed words, these.
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
        List<String> names = command.fields.stream().map(field -> field.name).toList();
        for (FieldNode field : command.fields) {
            int meant = error.mean(field.name, names) ? 1 : 0;
            of(field, said).forEach(condition -> candidates.add(condition.stronger(meant)));
        }
        return candidates;
    }

    private static List<Condition> of(FieldNode field, String said) {
        List<Condition> candidates = new ArrayList<>();
        if (field.type.isNumber() && !field.optional) {
            candidates.add(number(field));
        }
        if (field.type.list() && !field.optional) {
            candidates.add(of("size(command." + field.name + ") == 0", "\"" + field.name + "\" has no elements",
                    step -> StepValues.of(step, field).filter(BoardValue::isBlank).isPresent()));
        }
        if (StepValues.isText(field)) {
            candidates.add(of("command." + field.name + ".trim() == ''", "\"" + field.name + "\" is empty",
                    step -> StepValues.text(step, field).filter(String::isBlank).isPresent()));
            tooLong(field, said).ifPresent(candidates::add);
            unknownWord(field, said).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Condition of(String expression, String words, Predicate<StepPlan> holds) {
        return new Condition(expression, words, WEIGHT, spec -> spec.when.stream().anyMatch(holds));
    }

    private static Condition number(FieldNode field) {
        String zero = field.type.scalar() == ScalarType.DOUBLE ? "0.0" : "0";
        return of("command." + field.name + " < " + zero, "\"" + field.name + "\" is negative",
                step -> StepValues.text(step, field).filter(text -> new BigDecimal(text).signum() < 0).isPresent());
    }

    private static Optional<Condition> tooLong(FieldNode field, String said) {
        List<String> numbers = all(NUMBER, said, 0);
        return numbers.size() != 1 ? Optional.empty() : Optional.of(of(
                "size(command." + field.name + ") > " + numbers.get(0),
                "\"" + field.name + "\" is longer than the " + numbers.get(0) + " of the error's text",
                step -> StepValues.text(step, field)
                        .filter(text -> text.codePointCount(0, text.length()) > Integer.parseInt(numbers.get(0)))
                        .isPresent()));
    }

    private static Optional<Condition> unknownWord(FieldNode field, String said) {
        List<String> words = all(WORD, said, 1);
        String list = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "[", "]"));
        return words.size() < 2 ? Optional.empty() : Optional.of(of(
                "!(command." + field.name + " in " + list + ")",
                "\"" + field.name + "\" is none of the words of the error's text",
                step -> StepValues.text(step, field).filter(text -> !words.contains(text)).isPresent()));
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < 20) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
