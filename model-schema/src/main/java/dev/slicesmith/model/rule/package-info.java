/**
 * What a linked model is checked for: one class per rule, in groups by what they look after, behind the facade
 * {@link dev.slicesmith.model.rule.Rules}.
 *
 * <p>May depend on the resolved model, {@code index}, {@code expression}, {@code diagnostic}, {@code source} and, for
 * what linking fills in, {@code syntax}.
 */
package dev.slicesmith.model.rule;
