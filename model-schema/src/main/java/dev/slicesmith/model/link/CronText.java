package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Calendar expressions: minute, hour, day of month, month, day of week. Each is {@code *}, a number, a range, a list of
 * these, with a step behind a slash; months and days of the week also by their first three letters. Sunday is 0 or 7.
 */
public final class CronText {

    private record Part(String name, int least, int greatest, List<String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("minute", 0, 59, List.of()),
            new Part("hour", 0, 23, List.of()),
            new Part("day of month", 1, 31, List.of()),
            new Part("month", 1, 12,
                    List.of("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
            new Part("day of week", 0, 7, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat")));

    private CronText() {}

    /** Why a text is no calendar expression; absent if it is one. */
    public static Optional<String> problem(String text) {
        List<String> parts = split(text.trim(), ' ');
        parts.removeIf(String::isEmpty);
        if (parts.size() != PARTS.size()) {
            return Optional.of("it has " + parts.size() + " of 5 parts");
        }
        for (int i = 0; i < PARTS.size(); i++) {
            for (String item : split(parts.get(i), ',')) {
                if (!isItem(item, PARTS.get(i))) {
                    return Optional.of(quoted(parts.get(i)) + " is no " + PARTS.get(i).name());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isItem(String item, Part part) {
        int slash = item.indexOf('/');
        if (slash >= 0) {
            int step = number(item.substring(slash + 1));
            return step >= 1 && step <= part.greatest() && isRange(item.substring(0, slash), part);
        }
        return isRange(item, part);
    }

    private static boolean isRange(String range, Part part) {
        if (range.equals("*")) {
            return true;
        }
        int dash = range.indexOf('-');
        if (dash < 0) {
            return isWithin(value(range, part), part);
        }
        int from = value(range.substring(0, dash), part);
        int to = value(range.substring(dash + 1), part);
        return isWithin(from, part) && isWithin(to, part) && from <= to;
    }

    private static boolean isWithin(int value, Part part) {
        return value >= part.least() && value <= part.greatest();
    }

    private static int value(String text, Part part) {
        int word = text.isEmpty() ? -1 : part.words().indexOf(text.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : number(text);
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, start)) {
            parts.add(text.substring(start, i));
            start = i + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
