package dev.slicesmith.importer.translate;

/** An arrow between two elements. */
record Edge(Node from, Node to) {}
