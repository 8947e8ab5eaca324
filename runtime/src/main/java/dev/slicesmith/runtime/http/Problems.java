package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.command.TooMuchContention;
import dev.slicesmith.runtime.store.StoreUnavailable;
import dev.slicesmith.runtime.store.UnfitData;
import dev.slicesmith.support.InvalidData;
import dev.slicesmith.support.OpenDecision;
import dev.slicesmith.support.Rejection;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import tools.jackson.core.JacksonException;

/** What went wrong, in words for the sender; nothing of what was sent is repeated or logged. */
public final class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    /** The problem that a failure is; what nobody foresaw is logged, and told without details. */
    public static Problem of(Throwable failure, String path) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof Rejection rejection) {
            int status = rejection instanceof InvalidData ? 400 : 422;
            return Problem.rejection(status, rejection.error(), rejection.getMessage());
        }
        if (failure instanceof OpenDecision open) {
            return Problem.of(501, "Not decided yet", open.getMessage());
        }
        if (failure instanceof TooMuchContention) {
            return Problem.of(503, "Too busy", "Others kept changing the same thing; nothing happened; try again");
        }
        if (failure instanceof StoreUnavailable) {
            LOG.log(Level.WARNING, "the store is out of reach: {0}", failure.getMessage());
            return Problem.of(503, "Out of reach", "The database is out of reach; whether something happened is not"
                    + " known; repeat the request with the same Idempotency-Key");
        }
        if (failure instanceof UnfitData) {
            return Problem.of(400, "Bad request", "The database cannot keep one of the values; nothing happened");
        }
        LOG.log(Level.ERROR, () -> "a request to " + path + " failed", failure);
        return Problem.of(500, "Failed", "The request failed; the log says why");
    }

    /** What does not fit, by its place in the document. */
    public static Problem unfit(JacksonException failure) {
        if (failure.getCause() instanceof Rejection rejection) {
            return of(rejection, "");
        }
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() != null) {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                place.append('[').append(step.getIndex()).append(']');
            }
        }
        boolean missing = failure.getCause() instanceof NullPointerException absent && absent.getMessage() != null;
        if (missing) {
            place.append(place.isEmpty() ? "" : ".").append(failure.getCause().getMessage());
        }
        String detail = place.isEmpty() ? "The body is not the JSON that is expected"
                : place + (missing ? " is missing" : " is unknown, missing, or not of the right kind");
        return Problem.of(400, "Bad request", detail);
    }
}
