package dev.slicesmith.model.scenario;

/** A decision is met that the model leaves to a person. */
final class OpenProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenProblem(String what) {
        super(what, null, false, false);
    }
}
