package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.ElementKind;
import java.util.Optional;

/** What an item is in an event model. */
enum Role {
    COMMAND(ElementKind.COMMAND),
    EVENT(ElementKind.EVENT),
    FOREIGN_EVENT(ElementKind.EVENT),
    VIEW(ElementKind.VIEW),
    SCREEN(ElementKind.SCREEN),
    AUTOMATION(ElementKind.AUTOMATION),
    ERROR(ElementKind.ERROR),
    /** Given, when or then. */
    LABEL(null),
    /** The name of a lane or of the context. */
    NAME(null),
    NOTE(null);

    private final ElementKind kind;

    Role(ElementKind kind) {
        this.kind = kind;
    }

    Optional<ElementKind> kind() {
        return Optional.ofNullable(kind);
    }

    boolean isElement() {
        return kind != null && kind != ElementKind.ERROR;
    }
}
