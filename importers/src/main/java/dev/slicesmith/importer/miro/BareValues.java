package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values without names: where what leads to a sticky has fields with just these values, they are its fields. */
final class BareValues {

    private BareValues() {}

    /** The sticky's text, with fields if its lines are values of the elements that lead to it. */
    static StickyText named(Drawn element, List<Connections.Link> links, Findings findings) {
        StickyText text = element.text();
        if (!text.fields().isEmpty() || text.description().isBlank()) {
            return text;
        }
        List<BoardField> fields = new ArrayList<>();
        for (String line : text.description().split("\n")) {
            String value = line.strip().replaceFirst("^[-•*]\\s*", "");
            Optional<BoardField> same = value.isEmpty() ? Optional.empty() : links.stream()
                    .filter(link -> link.to() == element)
                    .flatMap(link -> link.from().text().fields().stream())
                    .filter(field -> field.example().filter(new BoardValue.Text(value)::equals).isPresent())
                    .findFirst();
            if (same.isEmpty()) {
                return text;
            }
            fields.add(same.get());
        }
        findings.add(ImportCode.LAYOUT_READ, element.item().id(), "the values of \"" + text.name()
                + "\" have no names: they are those of what leads to it");
        return new StickyText(text.name(), fields, "");
    }
}
