/**
 * From a board to syntax records. Steps, each a class or a few: merge what is drawn twice ({@code Merger}), resolve
 * specifications ({@code SpecResolver}), find who makes and reads what ({@code Flows}), give types ({@code Typing}),
 * streams, keys and effects on rows, plan decisions, rehearse every specification against the plan
 * ({@code Rehearsal}), write it all down ({@code ModelAssembler}) and run the scenarios of what is written
 * ({@code Proof}).
 *
 * <p>May depend on {@code board}, {@code finding} and model-schema's {@code source}, {@code syntax}, {@code naming},
 * {@code write}, {@code load}, {@code scenario} and root.
 */
package dev.slicesmith.importer.translate;
