package dev.slicesmith.model.scenario;

/** A command or event breaks a constraint. */
final class ForbiddenData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenData(String what) {
        super(what, null, false, false);
    }
}
