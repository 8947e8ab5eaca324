package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.naming.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names what shares one name space: commands, events, views and errors. Events keep their titles; what has the title of
 * another kind gets its kind behind it, what has that too a number. Compared as file names on a case-insensitive disk.
 */
final class NameBook {

    private static final int LONGEST = 70;

    private final Set<String> taken = new HashSet<>();
    private final Findings findings;

    NameBook(Findings findings) {
        this.findings = findings;
    }

    void name(Graph graph) {
        for (ElementKind kind : List.of(ElementKind.EVENT, ElementKind.COMMAND, ElementKind.VIEW)) {
            for (Node node : graph.all(kind)) {
                node.name = named(node, graph);
            }
        }
    }

    private String named(Node node, Graph graph) {
        String title = cut(node.title);
        if (Keys.of(title).isEmpty()) {
            String slice = node.slices.isEmpty() ? "" : graph.slices.get(node.slices.iterator().next()).title();
            title = Keys.of(slice).isEmpty() ? node.kind.word() : cut(slice);
            findings.add(ImportCode.NAME_CHOSEN, node.id,
                    node.kind.word() + " without a title is called \"" + title + "\"");
        }
        String name = free(title, node.kind.word());
        if (!name.equals(node.title)) {
            findings.add(ImportCode.NAME_CHANGED, node.id,
                    node.kind.word() + " \"" + node.title + "\" is called \"" + name + "\"");
        }
        return name;
    }

    /** The name of an error. */
    String error(String title) {
        return free(cut(title), ElementKind.ERROR.word());
    }

    private String free(String wish, String kind) {
        if (taken.add(key(wish))) {
            return wish;
        }
        String withKind = wish + " " + kind;
        for (int i = 1; ; i++) {
            String name = i == 1 ? withKind : withKind + " " + i;
            if (taken.add(key(name))) {
                return name;
            }
        }
    }

    private static String key(String name) {
        return JavaNames.type(name).toLowerCase(Locale.ROOT);
    }

    static String cut(String title) {
        String text = title.replaceAll("\\s+", " ").strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > LONGEST / 2 ? blank : LONGEST).strip();
    }
}
