package dev.slicesmith.importer.finding;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is found in one board, for the run's diagnostics and for the report. The board's text is not kept, so
 * that nothing of it, a secret least of all, can be shown by accident. Not safe for concurrent use.
 */
public final class Findings {

    private final SourceSpan place;
    private final Diagnostics diagnostics;
    private final Set<Finding> all = new LinkedHashSet<>();
    private ItemLinks links = new ItemLinks(Optional.empty());

    /**
     * @param path the board's path as shown to people
     * @param diagnostics where findings go besides
     */
    public Findings(String path, Diagnostics diagnostics) {
        this.place = SourceSpan.startOf(new SourceFile(path, ""));
        this.diagnostics = diagnostics;
    }

    /** The start of the board's file, which stands for every place in it. */
    public SourceSpan place() {
        return place;
    }

    /** From now on items are linked to this board. */
    public void board(Optional<String> boardId) {
        links = new ItemLinks(boardId);
    }

    /** Addresses of the board's items. */
    public ItemLinks links() {
        return links;
    }

    /** Something about the board as a whole. */
    public void add(ImportCode code, String message) {
        add(new Finding(code, message, Optional.empty(), Optional.empty()));
    }

    /** Something about one item. */
    public void add(ImportCode code, String itemId, String message) {
        if (itemId.isBlank()) {
            add(code, message);
        } else {
            add(new Finding(code, message, Optional.of(itemId), links.to(itemId)));
        }
    }

    private void add(Finding finding) {
        if (!all.add(finding)) {
            return;
        }
        String item = finding.item().map(id -> " (item " + id + ")").orElse("");
        Diagnostic diagnostic = Diagnostic.at(place, finding.code(), finding.message() + item);
        diagnostics.report(diagnostic.help(finding.link().map(link -> "see " + link)));
    }

    /** All of them, in the order in which they were found. */
    public List<Finding> all() {
        return new ArrayList<>(all);
    }
}
