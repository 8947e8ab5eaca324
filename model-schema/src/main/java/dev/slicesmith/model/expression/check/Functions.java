package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.support.TextPattern;
import java.util.Map;

/** Types the functions of the language. Dates are in {@link Calendar}. */
final class Functions {

    private static final Map<String, String> USAGE = Map.ofEntries(
            Map.entry("has", "has(x.field)"), Map.entry("orElse", "orElse(optional, substitute)"),
            Map.entry("with", "value.with(Type{field: …})"), Map.entry("get", "views.X.get(key)"),
            Map.entry("size", "size(text, list, set or map)"), Map.entry("contains", "text.contains(text)"),
            Map.entry("startsWith", "text.startsWith(text)"), Map.entry("endsWith", "text.endsWith(text)"),
            Map.entry("matches", "text.matches('pattern')"), Map.entry("lowerAscii", "lowerAscii(text)"),
            Map.entry("upperAscii", "upperAscii(text)"), Map.entry("trim", "trim(text)"),
            Map.entry("string", "string(any scalar)"), Map.entry("int", "int(number)"),
            Map.entry("long", "long(number)"), Map.entry("double", "double(number)"),
            Map.entry("decimal", "decimal(number) or decimal('9.90')"), Map.entry("uuid", "uuid('…')"),
            Map.entry("time", "time('09:30'), time(datetime) or time(instant)"),
            Map.entry("datetime", "datetime('2026-01-31T09:30') or datetime(instant)"),
            Map.entry("instant", "instant('2026-01-31T09:30:00Z') or instant(datetime)"),
            Map.entry("duration", "duration('90s')"), Map.entry("round", "round(decimal, digits)"),
            Map.entry("sum", "sum(list of numbers or durations)"),
            Map.entry("min", "min(list) or min(a, b)"), Map.entry("max", "max(list) or max(a, b)"),
            Map.entry("first", "first(list)"), Map.entry("last", "last(list)"),
            Map.entry("distinct", "distinct(list)"), Map.entry("sort", "sort(list of what has an order)"),
            Map.entry("put", "put(map, key, value)"), Map.entry("without", "without(map, key) or without(list, element)"),
            Map.entry("year", "year(date, datetime or instant)"), Map.entry("month", "month(date, datetime or instant)"),
            Map.entry("day", "day(date, datetime or instant)"),
            Map.entry("dayOfWeek", "dayOfWeek(date, datetime or instant)"),
            Map.entry("date", "date('2026-01-31'), date(datetime) or date(instant)"),
            Map.entry("plusDays", "plusDays(date, datetime or instant, days)"),
            Map.entry("plusMonths", "plusMonths(date, datetime or instant, months)"),
            Map.entry("daysBetween", "daysBetween(from, to)"),
            Map.entry("startOfDay", "startOfDay(date, datetime or instant)"));

    private final Calendar calendar = new Calendar();
    private final Collections collections = new Collections();

    private final Typer typer;

    Functions(Typer typer) {
        this.typer = typer;
    }

    static String usage(String name) {
        return USAGE.getOrDefault(name, "list." + name + "(x, …)");
    }

    ExpressionTree type(Function function, Arguments in) {
        return switch (function) {
            case OR_ELSE -> orElse(in.count(2, 2));
            case SIZE -> size(in.count(1, 1));
            case CONTAINS, STARTS_WITH, ENDS_WITH -> in.count(2, 2)
                    .call(ScalarType.BOOLEAN, in.raw(0, ScalarType.STRING), in.raw(1, ScalarType.STRING));
            case MATCHES -> matches(in.count(2, 2));
            case LOWER_ASCII, UPPER_ASCII, TRIM ->
                in.count(1, 1).call(ScalarType.STRING, in.raw(0, ScalarType.STRING));
            case STRING -> string(in.count(1, 1));
            case INT, LONG, DOUBLE, DECIMAL -> number(function, in.count(1, 1));
            case UUID -> in.count(1, 1).text(0).isPresent()
                    ? constant(ScalarType.UUID, in)
                    : in.raw(0, ScalarType.UUID);
            case DURATION -> constant(ScalarType.DURATION, in.count(1, 1));
            case ROUND -> round(in.count(1, 2));
            case SUM, MIN, MAX, FIRST, LAST, DISTINCT, SORT, PUT, WITHOUT -> collections.type(function, in);
            default -> calendar.type(function, in);
        };
    }

    static ExpressionTree constant(ScalarType type, Arguments in) {
        String text = in.text(0).orElseThrow(() -> Problem.at(in.nodes().get(0), ExpressionCode.WRONG_ARGUMENTS,
                "\"" + in.function().symbol() + "\" takes a constant text").help("write " + usage(in.function().symbol())));
        return Literals.read(text, type, in.nodes().get(0));
    }

    private ExpressionTree orElse(Arguments in) {
        ExpressionTree optional = Trees.lookup(in.type(0));
        if (!(optional.type() instanceof OptionalOf)) {
            throw Trees.neverAbsent(optional, in.nodes().get(0));
        }
        ExpressionTree substitute = in.type(1);
        FieldType wanted = optional.type().required();
        boolean fits = Conversions.fit(wanted, substitute, in.scope()).isPresent();
        FieldType type = fits || substitute.type().isOptional()
                ? wanted
                : Types.common(wanted, substitute.type())
                        .orElseThrow(() -> Pairs.mismatch("or else", optional, substitute, in.nodes().get(1)));
        FieldType result = !fits && substitute.type().isOptional() ? new OptionalOf(type) : type;
        return in.call(result,
                Conversions.to(new OptionalOf(type), optional, in.nodes().get(0), in.scope()),
                Conversions.to(result, substitute, in.nodes().get(1), in.scope()));
    }

    private ExpressionTree size(Arguments in) {
        ExpressionTree of = Conversions.raw(in.value(0));
        boolean sized = of.type() instanceof MapOf || Types.element(of.type()).isPresent()
                || of.type() == ScalarType.STRING;
        if (!sized) {
            throw in.wrong(0, of);
        }
        return in.call(ScalarType.INT, of);
    }

    private ExpressionTree matches(Arguments in) {
        String pattern = in.text(1).orElseThrow(() -> Problem.at(in.nodes().get(1), ExpressionCode.BAD_PATTERN,
                "a pattern is a constant text"));
        try {
            TextPattern.of(pattern);
        } catch (IllegalArgumentException problem) {
            throw Problem.at(in.nodes().get(1), ExpressionCode.BAD_PATTERN, problem.getMessage());
        }
        return in.call(ScalarType.BOOLEAN, in.raw(0, ScalarType.STRING), new Literal(pattern, ScalarType.STRING));
    }

    private ExpressionTree string(Arguments in) {
        ExpressionTree of = Conversions.raw(in.value(0));
        if (of.type() == ScalarType.STRING) {
            return of;
        }
        if (!(of.type() instanceof EnumType) && (Types.scalar(of.type()).isEmpty() || of.type() == ScalarType.JSON)) {
            throw in.wrong(0, of);
        }
        return in.call(ScalarType.STRING, of);
    }

    private ExpressionTree number(Function function, Arguments in) {
        ScalarType type = ScalarType.valueOf(function.name());
        if (type == ScalarType.DECIMAL && in.text(0).isPresent()) {
            return constant(type, in);
        }
        ExpressionTree of = in.raw(0, ScalarType.INT, ScalarType.LONG, ScalarType.DOUBLE, ScalarType.DECIMAL);
        return Conversions.fit(type, of, in.scope()).orElseGet(() -> in.call(type, of));
    }

    private ExpressionTree round(Arguments in) {
        ExpressionTree value = in.as(ScalarType.DECIMAL, 0);
        ExpressionTree digits = in.size() == 2 ? in.as(ScalarType.INT, 1) : new Literal(0, ScalarType.INT);
        return in.call(ScalarType.DECIMAL, value, digits);
    }

    /** Functions of lists, sets and maps. */
    private static final class Collections {

        ExpressionTree type(Function function, Arguments in) {
            return switch (function) {
                case SUM -> sum(in.count(1, 1));
                case MIN, MAX -> in.count(1, 2).size() == 2 ? ofTwo(in) : least(in);
                case FIRST, LAST -> first(in.count(1, 1));
                case DISTINCT -> distinct(in.count(1, 1));
                case SORT -> sort(in.count(1, 1));
                case PUT -> put(in.count(3, 3));
                default -> without(in.count(2, 2));
            };
        }

        private static ExpressionTree sum(Arguments in) {
            ExpressionTree list = in.rawCollection(0, Collections::isSummable);
            return in.call(Types.element(list.type()).orElseThrow(), list);
        }

        private static boolean isSummable(FieldType type) {
            return Types.scalar(type).filter(s -> s.isNumber() || s == ScalarType.DURATION).isPresent();
        }

        private static ExpressionTree least(Arguments in) {
            ExpressionTree list = in.rawCollection(0, Types::isOrdered);
            return in.call(new OptionalOf(Types.element(list.type()).orElseThrow()), list);
        }

        private static ExpressionTree ofTwo(Arguments in) {
            ExpressionTree a = Conversions.raw(in.value(0));
            ExpressionTree b = Conversions.raw(in.value(1));
            FieldType type = Pairs.meet(a, b).filter(Types::isOrdered).orElseThrow(() -> in.wrong(1, b));
            return in.call(type,
                    Conversions.to(type, a, in.nodes().get(0), in.scope()),
                    Conversions.to(type, b, in.nodes().get(1), in.scope()));
        }

        private static ExpressionTree first(Arguments in) {
            ExpressionTree list = in.collection(0);
            FieldType element = Types.element(list.type()).orElseThrow();
            return in.call(element.isOptional() ? element : new OptionalOf(element), list);
        }

        private static ExpressionTree distinct(Arguments in) {
            ExpressionTree list = in.collection(0);
            return in.call(new ListOf(Types.element(list.type()).orElseThrow()), list);
        }

        private static ExpressionTree sort(Arguments in) {
            ExpressionTree list = in.rawCollection(0, Types::isOrdered);
            return in.call(new ListOf(Types.element(list.type()).orElseThrow()), list);
        }

        private static ExpressionTree put(Arguments in) {
            ExpressionTree map = in.value(0);
            if (!(map.type() instanceof MapOf type)) {
                throw in.wrong(0, map);
            }
            ExpressionTree value = in.value(2);
            FieldType element = Types.isNothing(type.of()) ? value.type() : type.of();
            return in.call(new MapOf(element),
                    Conversions.to(new MapOf(element), map, in.nodes().get(0), in.scope()),
                    in.raw(1, ScalarType.STRING),
                    Conversions.to(element, value, in.nodes().get(2), in.scope()));
        }

        private static ExpressionTree without(Arguments in) {
            ExpressionTree of = in.value(0);
            if (of.type() instanceof MapOf) {
                return in.call(of.type(), of, in.raw(1, ScalarType.STRING));
            }
            FieldType element = Types.element(of.type()).orElseThrow(() -> in.wrong(0, of));
            return in.call(of.type(), of, in.as(element, 1));
        }
    }
}
