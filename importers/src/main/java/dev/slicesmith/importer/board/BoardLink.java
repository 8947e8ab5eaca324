package dev.slicesmith.importer.board;

import java.util.Optional;

/**
 * An arrow between two elements, as one of them tells it.
 *
 * @param id the other element's id
 * @param title the other element's title; may be empty
 * @param kind what the other element is, if said
 * @param outbound whether the arrow leads to the other
 */
public record BoardLink(String id, String title, Optional<ElementKind> kind, boolean outbound) {}
