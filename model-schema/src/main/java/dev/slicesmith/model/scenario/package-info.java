/**
 * Runs scenarios on the model alone: decisions, projections and automations by interpreting their expressions, exactly
 * as the generated code does it, with nothing written, compiled or started.
 *
 * <p>One world per scenario holds what has happened, the rows, the clock and the identifiers that come next. The same
 * choices as in the generated tests: automations act only when the scenario lets them, a rejection of a command that an
 * automation sends is an answer, left-out fields get {@link dev.slicesmith.model.scenario.FillValues}.
 *
 * <p>May depend on the resolved model, {@code index}, {@code expression} and the carried {@code support} package.
 */
package dev.slicesmith.model.scenario;
