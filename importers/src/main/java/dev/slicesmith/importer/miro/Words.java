package dev.slicesmith.importer.miro;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which boards say what things are. */
final class Words {

    static final Pattern SLICE = Pattern.compile("^\\s*slice\\s*:.*", Pattern.CASE_INSENSITIVE);
    static final Pattern SPEC =
            Pattern.compile("^\\s*(?:spec|scenario|gwt|given.?when.?then)\\b.*", Pattern.CASE_INSENSITIVE);
    static final Pattern AUTOMATION = Pattern.compile(
            "(?i).*(\\b(?:processor|automation|translator|translation|robot|job|scheduler)\\b|⚙|🤖).*");
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("given", "given"), Map.entry("angenommen", "given"), Map.entry("gegeben", "given"),
            Map.entry("etant donné", "given"), Map.entry("étant donné", "given"), Map.entry("when", "when"),
            Map.entry("wenn", "when"), Map.entry("quand", "when"), Map.entry("then", "then"), Map.entry("dann", "then"),
            Map.entry("alors", "then"));
    private static final Map<String, Role> LEGEND = Map.ofEntries(
            Map.entry("command", Role.COMMAND), Map.entry("commands", Role.COMMAND), Map.entry("event", Role.EVENT),
            Map.entry("events", Role.EVENT), Map.entry("domain event", Role.EVENT), Map.entry("view", Role.VIEW),
            Map.entry("views", Role.VIEW), Map.entry("read model", Role.VIEW), Map.entry("readmodel", Role.VIEW),
            Map.entry("query", Role.VIEW), Map.entry("ui", Role.SCREEN), Map.entry("screen", Role.SCREEN),
            Map.entry("ui/api/job", Role.SCREEN), Map.entry("wireframe", Role.SCREEN), Map.entry("error", Role.ERROR),
            Map.entry("exception", Role.ERROR), Map.entry("external event", Role.FOREIGN_EVENT),
            Map.entry("automation", Role.AUTOMATION), Map.entry("processor", Role.AUTOMATION),
            Map.entry("translation", Role.AUTOMATION), Map.entry("hotspot", Role.NOTE));
    private static final Set<String> NAMELESS_LANES = Set.of(
            "events", "event", "swimlane", "lane", "actor", "actors", "interaction", "ui", "screens", "commands",
            "command", "views", "read models", "commands / views", "timeline", "specs", "specifications", "");

    private Words() {}

    /** Given, when or then, in English, German or French. */
    static Optional<String> step(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[:.…]+$", "").strip();
        return Optional.ofNullable(STEPS.get(plain));
    }

    /** The role that a legend's sticky stands for. */
    static Optional<Role> legend(String text) {
        return Optional.ofNullable(LEGEND.get(text.toLowerCase(Locale.ROOT).strip()));
    }

    static boolean namesLane(String text) {
        return !NAMELESS_LANES.contains(text.toLowerCase(Locale.ROOT).strip());
    }

    static String withoutPrefix(String title) {
        return title.replaceFirst("(?i)^\\s*(?:slice|spec|scenario|gwt)\\s*:?\\s*", "").strip();
    }
}
