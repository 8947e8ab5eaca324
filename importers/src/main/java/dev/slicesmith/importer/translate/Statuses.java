package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.Optional;

/** The board's words for how far a slice is, in the language's. */
final class Statuses {

    private Statuses() {}

    static Optional<String> of(BoardSlice slice, Findings findings) {
        return switch (Keys.of(slice.status())) {
            case "" -> Optional.empty();
            case "created", "planned", "todo", "ready", "backlog" -> Optional.of("planned");
            case "inprogress", "assigned", "review", "started" -> Optional.of("in progress");
            case "done", "finished", "completed" -> Optional.of("done");
            case "blocked" -> Optional.of("blocked");
            case "informational" -> Optional.of("informational");
            default -> {
                findings.add(ImportCode.STATUS_UNKNOWN, slice.id(),
                        "status \"" + slice.status() + "\" is not known and is left out");
                yield Optional.empty();
            }
        };
    }
}
