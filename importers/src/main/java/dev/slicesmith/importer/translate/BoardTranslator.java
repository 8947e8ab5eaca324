package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a board into one model per bounded context. */
public final class BoardTranslator {

    private static final int LONGEST_CONTEXT = 60;

    private final Findings findings;

    public BoardTranslator(Findings findings) {
        this.findings = findings;
    }

    /**
     * Translates a board.
     *
     * @param board as read
     * @param fallback a name for the model if the board tells none
     * @return at least one model, unless the board has no slices; in the order of the board
     */
    public List<TranslatedModel> translate(Board board, String fallback) {
        Map<String, List<BoardSlice>> contexts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (BoardSlice slice : board.slices()) {
            String name = contextOf(slice, board, fallback);
            names.putIfAbsent(Keys.of(name), name);
            contexts.computeIfAbsent(Keys.of(name), key -> new ArrayList<>()).add(slice);
        }
        if (contexts.size() > 1) {
            findings.add(ImportCode.CONTEXT_INFERRED, "the board tells of " + contexts.size()
                    + " bounded contexts, each becomes a model: " + String.join(", ", names.values()));
        }
        List<TranslatedModel> models = new ArrayList<>();
        contexts.forEach((key, slices) -> models.add(new ContextTranslator(
                names.get(key), packageOf(board, names.get(key), contexts.size() > 1), slices, findings).translate()));
        return models;
    }

    private Optional<String> packageOf(Board board, String context, boolean several) {
        return board.rootPackage()
                .map(name -> several ? name + "." + JavaNames.packageSegment(context) : name)
                .filter(JavaNames::isPackageName);
    }

    private String contextOf(BoardSlice slice, Board board, String fallback) {
        if (isName(slice.context()) && (words(slice.context()) <= 3 || isShared(slice.context(), board))) {
            return slice.context();
        }
        if (!slice.context().isBlank()) {
            findings.add(ImportCode.CONTEXT_INFERRED, slice.id(),
                    "the context of slice \"" + slice.title() + "\" is a sentence and is not taken as one");
        }
        if (isName(board.context())) {
            return board.context();
        }
        return slice.elements().stream()
                .filter(element -> element.kind() != ElementKind.SCREEN && isName(element.context()))
                .map(BoardElement::context)
                .findFirst()
                .or(() -> board.slices().stream().flatMap(other -> other.elements().stream())
                        .map(BoardElement::context).filter(BoardTranslator::isName).findFirst())
                .orElse(isName(fallback) ? fallback : "Board");
    }

    /** What only one slice is said to belong to, at some length, describes it. */
    private static boolean isShared(String context, Board board) {
        return board.slices().size() == 1
                || board.slices().stream().filter(slice -> slice.context().equals(context)).count() > 1;
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    /** Words such as INTERNAL say where an element lives; sentences are remarks. */
    private static boolean isName(String context) {
        String key = Keys.of(context);
        return !key.isEmpty() && !List.of("internal", "external", "default", "context").contains(key)
                && context.length() <= LONGEST_CONTEXT && words(context) <= 6;
    }
}
