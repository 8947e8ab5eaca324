/**
 * The syntax of expressions: text to a tree of what was written, with places.
 *
 * <p>The grammar is CEL's, read by a parser of our own, because CEL's takes 0.2 to 0.4 seconds to load, more than
 * everything else together when a small model is generated; because its messages speak of ANTLR's tokens; because it
 * turns 0.1 into a double before anybody can ask for the exact decimal; and because names may have any letters. CEL's
 * own parser remains the judge: tests compare both on every form of the grammar and on random and mutated texts.
 *
 * <p>Depends on nothing.
 */
package dev.slicesmith.model.expression.parse;
