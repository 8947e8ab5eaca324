/**
 * From a board to syntax records. Steps, each a class or a few: merge what is drawn twice ({@code Merger}), resolve
 * specifications ({@code SpecResolver}), find who makes and reads what ({@code Flows}), give types ({@code Typing}),
 * streams, keys and effects on rows, plan decisions, rehearse every specification against the plan
 * ({@code Rehearsal}), and write it all down ({@code ModelAssembler}).
 *
 * <p>May depend on {@code board}, {@code finding} and model-schema's {@code source}, {@code syntax}, {@code naming} and
 * root.
 */
package dev.slicesmith.importer.translate;
