package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Notices keys that nobody reads, and says so once per key. Values are never shown: one of them may be a secret. */
final class KeyAudit {

    private static final Pattern SECRET =
            Pattern.compile(".*(token|secret|password|api_?key|authorization|credential).*", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> ignored = new TreeMap<>();
    private final Map<String, Integer> secrets = new TreeMap<>();

    /** Looks at the keys of one object; a key without content does not count. */
    void look(String level, JsonNode object, Set<String> read) {
        object.properties().forEach(entry -> {
            if (!read.contains(entry.getKey()) && hasContent(entry.getValue())) {
                boolean secret = SECRET.matcher(entry.getKey()).matches();
                (secret ? secrets : ignored).merge(level + "." + printable(entry.getKey()), 1, Integer::sum);
            }
        });
    }

    private static boolean hasContent(JsonNode value) {
        if (value.isNull() || value.isContainer() && value.isEmpty()) {
            return false;
        }
        return value.isContainer() || !Set.of("", "false").contains(value.asString().strip());
    }

    private static String printable(String key) {
        String text = key.replaceAll("[^\\p{L}\\p{N}_.$ -]", "?");
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    void report(Findings findings) {
        secrets.forEach((key, count) -> findings.add(
                ImportCode.SECRET_DROPPED, "\"" + key + "\" looks like a secret and is not copied"));
        ignored.forEach((key, count) -> findings.add(
                ImportCode.KEY_IGNORED, "\"" + key + "\" is not read (" + (count == 1 ? "once" : count + " times") + ")"));
    }
}
