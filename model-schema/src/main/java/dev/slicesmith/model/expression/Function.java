package dev.slicesmith.model.expression;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a call can mean: the operators and functions of the language. Operands have one common type where it matters. */
public enum Function {
    NOT("!"), NEGATE("-"),
    ADD("+"), SUBTRACT("-"), MULTIPLY("*"), DIVIDE("/"), MODULO("%"),
    EQUAL("=="), NOT_EQUAL("!="), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="),
    AND("&&"), OR("||"),
    /** Is the first among the elements or keys of the second? */
    IN("in"),
    /** The element of a list at an index, or of a map at a key; fails if there is none. */
    INDEX("[]"),
    /** As {@link #INDEX}, but absent if there is none. */
    LOOKUP("[?]"),
    IS_PRESENT("has"), OR_ELSE("orElse"),
    SIZE("size"),
    CONTAINS("contains"), STARTS_WITH("startsWith"), ENDS_WITH("endsWith"), MATCHES("matches"),
    LOWER_ASCII("lowerAscii"), UPPER_ASCII("upperAscii"), TRIM("trim"),
    STRING("string"), INT("int"), LONG("long"), DOUBLE("double"), DECIMAL("decimal"),
    UUID("uuid"), TIME("time"), DATETIME("datetime"), INSTANT("instant"), DURATION("duration"),
    ROUND("round"),
    SUM("sum"), MIN("min"), MAX("max"), FIRST("first"), LAST("last"), DISTINCT("distinct"), SORT("sort"),
    PUT("put"), WITHOUT("without"),
    YEAR("year"), MONTH("month"), DAY("day"), DAY_OF_WEEK("dayOfWeek"), DATE("date"),
    PLUS_DAYS("plusDays"), PLUS_MONTHS("plusMonths"), DAYS_BETWEEN("daysBetween"), START_OF_DAY("startOfDay");

    private static final Map<String, Function> NAMED = Stream.of(values())
            .filter(f -> Character.isLetter(f.symbol.charAt(0)) && f != IN && f != IS_PRESENT)
            .collect(Collectors.toUnmodifiableMap(Function::symbol, f -> f));

    private final String symbol;

    Function(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written: an operator's sign or a function's name. */
    public String symbol() {
        return symbol;
    }

    /** The function with this name; operators and macros have none. */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** The names of all functions, sorted. */
    public static List<String> names() {
        return NAMED.keySet().stream().sorted().toList();
    }

    /** Whether decimals that it calculates may have zeros at their end until somebody keeps them. */
    public boolean leavesZeros() {
        return switch (this) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, ROUND, DECIMAL -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
