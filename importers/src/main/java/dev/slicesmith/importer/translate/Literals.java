package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings values of boards, which are written loosely, into the form that the language wants for a type. */
final class Literals {

    private static final Set<String> YES = Set.of("true", "yes", "ja", "oui", "1");
    private static final Set<String> NO = Set.of("false", "no", "nein", "non", "0");

    private Literals() {}

    /** The value in canonical form; empty if it does not fit. */
    static Optional<BoardValue> fit(BoardValue value, TypePlan type) {
        if (type.list()) {
            return items(value, type);
        }
        if (type.object().isPresent()) {
            return parts(value, type.object().get());
        }
        if (value instanceof BoardValue.Text text) {
            return fit(text.text(), type.scalar()).map(BoardValue.Text::new);
        }
        return type.scalar() == ScalarType.JSON ? Optional.of(value) : Optional.empty();
    }

    private static Optional<BoardValue> items(BoardValue value, TypePlan type) {
        List<BoardValue> written = new ArrayList<>();
        if (value instanceof BoardValue.Many many) {
            written.addAll(many.items());
        } else if (value instanceof BoardValue.Text text) {
            written.addAll(LooseValues.items(text.text(), type.object().isPresent() || type.scalar() == ScalarType.JSON));
        } else {
            written.add(value);
        }
        TypePlan single = new TypePlan(type.scalar(), type.strong(), type.object(), false);
        List<BoardValue> fitted = new ArrayList<>();
        for (BoardValue item : written) {
            Optional<BoardValue> fit = fit(item, single);
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            fitted.add(fit.get());
        }
        return Optional.of(new BoardValue.Many(fitted));
    }

    private static Optional<BoardValue> parts(BoardValue value, ObjectPlan object) {
        BoardValue read = value instanceof BoardValue.Text text ? LooseValues.value(text.text()).orElse(value) : value;
        if (!(read instanceof BoardValue.Named named)) {
            return Optional.empty();
        }
        Map<String, BoardValue> parts = new LinkedHashMap<>();
        for (Map.Entry<String, BoardValue> entry : named.values().entrySet()) {
            Optional<ObjectPlan.Part> part = object.part(Keys.ofField(entry.getKey()));
            Optional<BoardValue> fit = part.flatMap(known -> fit(entry.getValue(), known.type()));
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            parts.put(part.get().name(), fit.get());
        }
        return Optional.of(new BoardValue.Named(parts));
    }

    /** The text in canonical form; empty if it does not fit. */
    static Optional<String> fit(String written, ScalarType type) {
        String text = unquoted(written.strip());
        try {
            return switch (type) {
                case STRING, JSON -> Optional.of(unquoted(written.strip()));
                case UUID -> Optional.of(text).filter(some -> !some.isEmpty() && some.length() <= 200);
                case BOOLEAN -> truth(text);
                case INT -> Optional.of(String.valueOf(number(text).intValueExact()));
                case LONG -> Optional.of(String.valueOf(number(text).longValueExact()));
                case DOUBLE -> Optional.of(number(text)).filter(n -> Double.isFinite(n.doubleValue()))
                        .map(BigDecimal::toPlainString);
                case DECIMAL -> Optional.of(number(text).toPlainString());
                case DATE -> Optional.of(date(text));
                case TIME -> Optional.of(LocalTime.parse(text).toString());
                case DATETIME -> Optional.of(dateTime(text));
                case INSTANT -> Optional.of(instant(text));
                case DURATION -> Optional.of(duration(text));
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Some value of a field, for where a board leaves it out and one is needed. */
    static Optional<BoardValue> sample(FieldNode field) {
        if (field.type.list() || field.type.object().isPresent()) {
            return field.type.list() ? Optional.of(new BoardValue.Many(List.of())) : Optional.empty();
        }
        return Optional.of(new BoardValue.Text(switch (field.type.scalar()) {
            case STRING, UUID -> field.name;
            case BOOLEAN -> "false";
            case INT, LONG, DOUBLE, DECIMAL -> "1";
            case DATE -> "2026-01-01";
            case TIME -> "00:00";
            case DATETIME -> "2026-01-01T00:00:00";
            case INSTANT -> "2026-01-01T00:00:00Z";
            case DURATION -> "60s";
            case JSON -> "{}";
        }));
    }

    private static Optional<String> truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of("true");
        }
        return NO.contains(word) ? Optional.of("false") : Optional.empty();
    }

    private static BigDecimal number(String text) {
        String plain = text.replaceAll("[\\s\\u00A0_€$£]", "").replaceFirst("^(-?\\d+),(\\d{1,2})$", "$1.$2");
        BigDecimal number = new BigDecimal(plain);
        if (Math.abs((long) number.scale()) > 400) {
            throw new NumberFormatException("out of any range");
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String date(String text) {
        if (text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = text.split("\\.");
            return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    .toString();
        }
        return LocalDate.parse(text.length() > 10 && text.matches("\\d{4}-\\d\\d-\\d\\d[T ].*")
                ? text.substring(0, 10) : text).toString();
    }

    private static String dateTime(String text) {
        String iso = text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T").replaceFirst("Z$", "");
        LocalDateTime time = iso.matches("\\d{4}-\\d\\d-\\d\\d")
                ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
        return java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    private static String instant(String text) {
        String iso = text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T");
        if (iso.matches("\\d{4}-\\d\\d-\\d\\d")) {
            iso = iso + "T00:00:00Z";
        }
        boolean zoned = iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$");
        Instant instant = zoned ? OffsetDateTime.parse(iso).toInstant() : Instant.parse(iso + "Z");
        return instant.toString();
    }

    private static String duration(String text) {
        if (text.matches("\\d{1,9}\\s*[smhd]")) {
            return text.replaceAll("\\s", "");
        }
        return Duration.parse(text).toSeconds() + "s";
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
