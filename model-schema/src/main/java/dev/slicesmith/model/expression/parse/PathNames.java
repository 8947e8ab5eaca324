package dev.slicesmith.model.expression.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names behind a word, as {@code ItemAdded} in {@code size(events.ItemAdded)}: for who has to know what an
 * expression speaks of before it can be checked.
 *
 * @param name the name
 * @param start index of its first character
 * @param end index behind its last
 */
public record PathNames(String name, int start, int end) {

    /** The names behind a word, in the order of the text; none in a text that cannot be read. */
    public static List<PathNames> behind(String word, String text) {
        List<Token> tokens;
        try {
            tokens = Lexer.cut(text);
        } catch (SyntaxProblem problem) {
            return List.of();
        }
        List<PathNames> names = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token name = tokens.get(i + 2);
            boolean begins = i == 0 || !tokens.get(i - 1).is(".");
            if (begins && tokens.get(i).isWord(word) && tokens.get(i + 1).is(".") && name.kind() == Token.Kind.NAME) {
                names.add(new PathNames(name.text(), name.start(), name.end()));
            }
        }
        return names;
    }
}
