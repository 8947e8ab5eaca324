package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises identifiers and names their types. A field is one if its name says so ({@code cartId}), or if it is marked
 * and nothing else in its element is. {@code id} and {@code aggregateId} say not of what: then the aggregate does, or
 * what the titles of the events have in common.
 */
final class IdNames {

    private static final Pattern ID = Pattern.compile("id|uuid|guid|.*[a-z0-9](Id|ID|Uuid|UUID|Guid)|.*_id");
    private static final Set<String> NAMELESS = Set.of("id", "aggregateid", "uuid", "guid", "aggregate", "entityid");
    /** What an identifier can be. */
    static final Set<ScalarType> POSSIBLE =
            Set.of(ScalarType.STRING, ScalarType.UUID, ScalarType.INT, ScalarType.LONG);

    private IdNames() {}

    /** Whether the field names an identity. */
    static boolean isId(FieldNode field) {
        TypeWords type = TypeWords.of(field.board.type());
        boolean possible = type.word().isEmpty() || type.scalar().filter(POSSIBLE::contains).isPresent();
        if (!possible || field.board.list() || type.list()) {
            return false;
        }
        return isIdName(field) || field.board.id() && !field.owner.is(ElementKind.VIEW)
                && type.scalar().filter(s -> s == ScalarType.STRING || s == ScalarType.UUID).isPresent()
                && field.owner.fields.stream().noneMatch(IdNames::isIdName);
    }

    private static boolean isIdName(FieldNode field) {
        return ID.matcher(field.name).matches();
    }

    /** Whether the name says what is identified. */
    static boolean isNamed(FieldNode field) {
        return !NAMELESS.contains(field.key);
    }

    /** What the type of a group of fields is called; empty if none of them is an identifier. */
    static Optional<String> typeOf(List<FieldNode> group) {
        List<FieldNode> ids = group.stream().filter(IdNames::isId).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> named = most(ids.stream().filter(IdNames::isNamed).map(field -> typeName(field)).toList());
        return named.or(() -> most(ids.stream()
                        .map(field -> field.owner.aggregate)
                        .filter(aggregate -> !Keys.of(aggregate).isEmpty())
                        .map(aggregate -> JavaNames.type(aggregate + " id"))
                        .toList()))
                .or(() -> Optional.of(JavaNames.type(NameBook.cut(entity(ids)) + " id")));
    }

    private static String typeName(FieldNode field) {
        String type = JavaNames.type(field.name);
        return type.endsWith("ID") ? type.substring(0, type.length() - 1) + "d" : type;
    }

    static Optional<String> most(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> -new ArrayList<>(counts.keySet()).indexOf(entry.getKey())))
                .map(Map.Entry::getKey);
    }

    /** What is common to the events' titles; of one title, all but its verb; else what the commands are about. */
    private static String entity(List<FieldNode> ids) {
        List<String> events = titles(ids, ElementKind.EVENT);
        if (!events.isEmpty()) {
            List<String> common = new ArrayList<>(List.of(events.get(0).split(" ")));
            for (String title : events.subList(1, events.size())) {
                common.removeIf(word -> !List.of(title.split(" ")).contains(word));
            }
            if (events.size() == 1 && common.size() > 1) {
                common.remove(common.size() - 1);
            }
            if (!common.isEmpty()) {
                return String.join(" ", common);
            }
        }
        List<String> commands = titles(ids, ElementKind.COMMAND);
        List<String> views = titles(ids, ElementKind.VIEW);
        if (commands.isEmpty() && !views.isEmpty()) {
            return singular(views.get(0));
        }
        String first = commands.isEmpty() ? "aggregate" : commands.get(0);
        return first.contains(" ") ? first.substring(first.indexOf(' ') + 1) : first;
    }

    private static String singular(String title) {
        return title.matches("(?i).*[^aeiou]ies") ? title.substring(0, title.length() - 3) + "y"
                : title.matches("(?i).*[^s]s") && title.length() > 3 ? title.substring(0, title.length() - 1) : title;
    }

    private static List<String> titles(List<FieldNode> ids, ElementKind kind) {
        return ids.stream().map(field -> field.owner).distinct()
                .filter(node -> node.is(kind) && !Keys.isGeneric(node.title))
                .map(node -> node.title.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .toList();
    }
}
