package dev.slicesmith.model.expression.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that differ from an expression in one operator, constant or function, as a slip of the pen would make. */
public final class Variants {

    private static final Map<String, List<String>> SIGNS = Map.ofEntries(
            Map.entry("&&", List.of("||")), Map.entry("||", List.of("&&")),
            Map.entry("==", List.of("!=")), Map.entry("!=", List.of("==")),
            Map.entry("<", List.of("<=", ">=")), Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=")), Map.entry(">=", List.of(">", "<")),
            Map.entry("+", List.of("-")), Map.entry("-", List.of("+")),
            Map.entry("*", List.of("/")), Map.entry("/", List.of("*")), Map.entry("%", List.of("*")),
            Map.entry("!", List.of("")));
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("true", "false"), Map.entry("false", "true"), Map.entry("min", "max"), Map.entry("max", "min"),
            Map.entry("first", "last"), Map.entry("last", "first"), Map.entry("all", "exists"),
            Map.entry("exists", "all"), Map.entry("exists_one", "exists"), Map.entry("plusDays", "plusMonths"),
            Map.entry("plusMonths", "plusDays"), Map.entry("contains", "startsWith"),
            Map.entry("startsWith", "endsWith"), Map.entry("endsWith", "startsWith"));
    private static final List<String> READING =
            List.of("date", "time", "datetime", "instant", "timestamp", "duration", "decimal", "uuid");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final String text;
    private final List<Token> tokens;
    private final Map<String, List<String>> constants;
    private final List<Variant> variants = new ArrayList<>();

    /**
     * An expression with one change.
     *
     * @param start index of the first character that is changed
     * @param end index behind the last
     * @param from what stands there
     * @param to what stands there instead; nothing if it is left out
     * @param text the whole changed text
     */
    public record Variant(int start, int end, String from, String to, String text) {}

    private Variants(String text, List<Token> tokens, Map<String, List<String>> constants) {
        this.text = text;
        this.tokens = tokens;
        this.constants = constants;
    }

    /**
     * All variants of an expression, some of which may not pass their check.
     *
     * @param text the expression
     * @param constants the words of each enumeration, by its name
     */
    public static List<Variant> of(String text, Map<String, List<String>> constants) {
        try {
            Variants all = new Variants(text, Lexer.cut(text), constants);
            for (int i = 0; i < all.tokens.size(); i++) {
                all.add(i);
            }
            return all.variants;
        } catch (SyntaxProblem problem) {
            return List.of();
        }
    }

    private void add(int index) {
        Token token = tokens.get(index);
        switch (token.kind()) {
            case SIGN -> SIGNS.getOrDefault(token.text(), List.of()).forEach(sign -> add(token, sign));
            case WHOLE_NUMBER, NUMBER -> {
                if (!token.text().startsWith("0x")) {
                    add(token, new BigDecimal(token.text()).add(BigDecimal.ONE).toPlainString());
                }
            }
            case TEXT -> text(index, token);
            case NAME -> name(index, token);
            default -> { }
        }
    }

    private void text(int index, Token token) {
        String written = text.substring(token.start(), token.end());
        boolean isRead = index > 1 && tokens.get(index - 1).is("(") && READING.contains(tokens.get(index - 2).text());
        if (!isRead) {
            char quote = written.charAt(written.length() - 1);
            int quotes = written.endsWith("" + quote + quote + quote) && written.length() > 5 ? 3 : 1;
            int at = written.length() - quotes;
            add(token, written.substring(0, at) + "x" + written.substring(at));
            return;
        }
        Matcher matcher = NUMBER.matcher(written);
        if (matcher.find()) {
            String more = new BigDecimal(matcher.group()).add(BigDecimal.ONE).toPlainString();
            String padded = "0".repeat(Math.max(0, matcher.group().length() - more.length())) + more;
            add(token, written.substring(0, matcher.start()) + padded + written.substring(matcher.end()));
        }
    }

    private void name(int index, Token token) {
        boolean isFunction = tokens.get(index + 1).is("(") || token.text().equals("true") || token.text().equals("false");
        if (isFunction && WORDS.containsKey(token.text())) {
            add(token, WORDS.get(token.text()));
        }
        boolean isConstant = index > 1 && tokens.get(index - 1).is(".")
                && constants.containsKey(tokens.get(index - 2).text());
        if (isConstant) {
            List<String> words = constants.get(tokens.get(index - 2).text());
            add(token, words.get((words.indexOf(token.text()) + 1) % words.size()));
        }
    }

    private void add(Token token, String to) {
        String from = text.substring(token.start(), token.end());
        String changed = text.substring(0, token.start()) + to + text.substring(token.end());
        if (!changed.equals(text)) {
            variants.add(new Variant(token.start(), token.end(), from, to, changed));
        }
    }
}
