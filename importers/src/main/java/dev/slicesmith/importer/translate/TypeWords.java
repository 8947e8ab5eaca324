package dev.slicesmith.importer.translate;

import dev.slicesmith.model.ScalarType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The boards' words for types, such as {@code UUID}, {@code Integer}, {@code List<String>}, {@code Guid?}.
 *
 * @param scalar the scalar, if the word names one
 * @param word the word without list and optional marks
 * @param list whether there are several
 * @param optional whether it may be absent
 */
record TypeWords(Optional<ScalarType> scalar, String word, boolean list, boolean optional) {

    private static final Map<String, ScalarType> SCALARS = Map.ofEntries(
            Map.entry("string", ScalarType.STRING), Map.entry("text", ScalarType.STRING),
            Map.entry("varchar", ScalarType.STRING), Map.entry("char", ScalarType.STRING),
            Map.entry("uuid", ScalarType.UUID), Map.entry("guid", ScalarType.UUID),
            Map.entry("boolean", ScalarType.BOOLEAN), Map.entry("bool", ScalarType.BOOLEAN),
            Map.entry("int", ScalarType.INT), Map.entry("integer", ScalarType.INT), Map.entry("int32", ScalarType.INT),
            Map.entry("long", ScalarType.LONG), Map.entry("int64", ScalarType.LONG), Map.entry("bigint", ScalarType.LONG),
            Map.entry("double", ScalarType.DOUBLE), Map.entry("float", ScalarType.DOUBLE),
            Map.entry("decimal", ScalarType.DECIMAL), Map.entry("number", ScalarType.DECIMAL),
            Map.entry("bigdecimal", ScalarType.DECIMAL), Map.entry("money", ScalarType.DECIMAL),
            Map.entry("date", ScalarType.DATE), Map.entry("localdate", ScalarType.DATE),
            Map.entry("dateonly", ScalarType.DATE), Map.entry("time", ScalarType.TIME),
            Map.entry("localtime", ScalarType.TIME), Map.entry("datetime", ScalarType.DATETIME),
            Map.entry("localdatetime", ScalarType.DATETIME), Map.entry("timestamp", ScalarType.INSTANT),
            Map.entry("instant", ScalarType.INSTANT), Map.entry("datetimeoffset", ScalarType.INSTANT),
            Map.entry("zoneddatetime", ScalarType.INSTANT), Map.entry("duration", ScalarType.DURATION),
            Map.entry("timespan", ScalarType.DURATION), Map.entry("json", ScalarType.JSON),
            Map.entry("any", ScalarType.JSON), Map.entry("map", ScalarType.JSON));

    static TypeWords of(String written) {
        String word = written.strip();
        boolean list = false;
        boolean optional = false;
        for (boolean peeled = true; peeled; ) {
            String inner = word;
            if (word.endsWith("?") || word.endsWith("!")) {
                optional |= word.endsWith("?");
                inner = word.substring(0, word.length() - 1).strip();
            } else if (word.endsWith("[]")) {
                list = true;
                inner = word.substring(0, word.length() - 2).strip();
            } else if (word.matches("(?i)(list|array|set|optional|ienumerable)\\s*<.*>")) {
                list |= !word.toLowerCase(Locale.ROOT).startsWith("optional");
                optional |= word.toLowerCase(Locale.ROOT).startsWith("optional");
                inner = word.substring(word.indexOf('<') + 1, word.length() - 1).strip();
            }
            peeled = !inner.equals(word);
            word = inner;
        }
        return new TypeWords(Optional.ofNullable(SCALARS.get(word.toLowerCase(Locale.ROOT))), word, list, optional);
    }

    /** Whether it is a type of the board's own, whose shape stands elsewhere or nowhere. */
    boolean isCustom() {
        return scalar.isEmpty() && !word.isEmpty() || scalar.filter(ScalarType.JSON::equals).isPresent();
    }
}
