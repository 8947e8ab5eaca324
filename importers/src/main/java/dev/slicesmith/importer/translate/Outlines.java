package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Slices of which only the title is there. Where one is called like what an event tells, such as "Place reservation" of
 * "Reservation placed", its command makes the event.
 */
final class Outlines {

    private final Graph graph;
    private final Findings findings;

    Outlines(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /** Adds the command of an outline for an event that only specifications tell of; false if there is no such outline. */
    boolean make(Node event) {
        Optional<Integer> outline = outline(event.title);
        outline.ifPresent(at -> {
            BoardSlice slice = graph.slices.get(at);
            Node command = new Node(ElementKind.COMMAND, "", slice.title());
            event.fields.forEach(field -> command.addField(field.board));
            graph.add(command);
            graph.place(command, at);
            graph.connect(command, event);
            findings.add(ImportCode.FLOW_INFERRED, slice.id(), "slice \"" + slice.title()
                    + "\" is only a title, and event \"" + event.title + "\" stands in specifications only: its command is "
                    + "taken to lead to the event, with the same fields");
        });
        return outline.isPresent();
    }

    private Optional<Integer> outline(String title) {
        List<String> wanted = stems(title);
        for (int i = 0; i < graph.slices.size(); i++) {
            BoardSlice slice = graph.slices.get(i);
            if (slice.elements().isEmpty() && slice.specs().isEmpty() && wanted.size() > 1
                    && stems(slice.title()).equals(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Words without their endings, in no order: "placed" and "place" are one. */
    private static List<String> stems(String title) {
        String apart = title.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        List<String> stems = new ArrayList<>();
        for (String word : apart.split("[^\\p{L}\\p{N}]+")) {
            String stem = word.length() < 4 ? word
                    : word.replaceFirst("(ed|es|e|s)$", "").replaceFirst("(\\p{L})\\1$", "$1");
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        }
        stems.sort(null);
        return stems;
    }
}
