package dev.slicesmith.importer.translate;

import java.util.Optional;

/**
 * Something that a decision must know of all events of a kind, wherever they belong: how many there are, or the values of
 * one of their fields.
 *
 * @param name of the state field
 * @param event the events it is made of
 * @param values the field whose values are collected; empty if events are counted
 */
record StateNeed(String name, Node event, Optional<FieldNode> values) {}
