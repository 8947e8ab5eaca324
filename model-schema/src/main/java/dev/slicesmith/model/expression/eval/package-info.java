/**
 * Evaluates checked expressions, for scenarios that run on the model.
 *
 * <p>It walks our typed trees instead of using CEL's evaluator: decimals are exact, absence has a name, limits and
 * functions are those of the generated code, because both call the same {@code support} package, and nothing has to be
 * loaded. Loops are lazy streams, as in the generated code, so that both look at the same elements and fail at the same
 * ones. Tests compare with generated Java on random expressions, and with CEL's evaluator on what CEL has, too.
 *
 * <p>Values are plain Java: those of {@link dev.slicesmith.model.Value.Scalar}, strong types as what they wrap,
 * enumerations as their {@link dev.slicesmith.model.Name}, lists, sets and maps that keep their order, {@code Optional}
 * for what may be absent, and {@link dev.slicesmith.model.expression.eval.RecordValue} for everything with fields.
 *
 * <p>May depend on {@code expression}, the resolved model and {@code support}.
 */
package dev.slicesmith.model.expression.eval;
