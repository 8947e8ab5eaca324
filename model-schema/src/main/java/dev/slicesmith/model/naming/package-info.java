/**
 * Java identifiers from the names that people write; no other package derives one.
 *
 * <p>Depends on nothing.
 */
package dev.slicesmith.model.naming;
