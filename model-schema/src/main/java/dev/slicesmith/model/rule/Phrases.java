package dev.slicesmith.model.rule;

import dev.slicesmith.model.Element;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.index.ValueSource;
import dev.slicesmith.model.index.ValueSource.Copied;
import java.util.ArrayList;
import java.util.List;

/** Words that the messages of several rules share. */
final class Phrases {

    private Phrases() {}

    static String quoted(Name name) {
        return quoted(name.text());
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    /** {@code "a", "b" and "c"}. */
    static String names(List<? extends Element> elements) {
        List<String> names = new ArrayList<>();
        elements.forEach(element -> names.add(quoted(element.name())));
        return enumerated(names, "and");
    }

    /** {@code a, b or c}, with the word of one's choice before the last. */
    static String enumerated(List<String> items, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(i == items.size() - 1 ? " " + last + " " : ", ");
            }
            text.append(items.get(i));
        }
        return text.toString();
    }

    /** {@code 1 event}, {@code 4 events}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Where a value could have come from, had its type fitted: {@code the command has "price" as string}. */
    static String misfit(Copied found) {
        String type = found.type().notation();
        if (found.origin() == ValueSource.Origin.ELEMENT) {
            return "the element " + quoted(found.name()) + " is of type " + type;
        }
        return originOf(found) + " has " + quoted(found.name()) + ", but as " + type;
    }

    private static String originOf(Copied found) {
        return switch (found.origin()) {
            case ELEMENT, AS -> "the element";
            case COMMAND -> "the command";
            case STATE -> "the state";
            case RESULT -> "the call's result";
            case ROW -> "the row";
            case EVENT -> "the event";
        };
    }
}
