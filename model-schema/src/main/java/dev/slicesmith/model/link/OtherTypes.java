package dev.slicesmith.model.link;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What types are called elsewhere: no letters in common with their names here, so that none would be near. */
final class OtherTypes {

    private static final Map<String, String> HERE = Map.ofEntries(
            Map.entry("bool", "boolean"), Map.entry("text", "string"), Map.entry("str", "string"),
            Map.entry("varchar", "string"), Map.entry("integer", "int"), Map.entry("bigint", "long"),
            Map.entry("float", "double"), Map.entry("number", "decimal"), Map.entry("numeric", "decimal"),
            Map.entry("bigdecimal", "decimal"), Map.entry("money", "decimal"), Map.entry("guid", "uuid"),
            Map.entry("timestamp", "instant"), Map.entry("localdate", "date"), Map.entry("localtime", "time"),
            Map.entry("localdatetime", "datetime"), Map.entry("object", "json"), Map.entry("any", "json"));

    private OtherTypes() {}

    /**
     * A suggestion.
     *
     * @param own names of the model's types: one that differs in its case only is meant more likely
     */
    static Optional<String> didYouMean(String name, Collection<String> own) {
        if (own.stream().anyMatch(name::equalsIgnoreCase)) {
            return Optional.empty();
        }
        return Optional.ofNullable(HERE.get(name.toLowerCase(Locale.ROOT))).map(here -> "did you mean \"" + here + "\"?");
    }
}
