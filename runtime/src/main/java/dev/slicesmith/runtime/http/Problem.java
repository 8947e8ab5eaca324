package dev.slicesmith.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why a request is not answered: a problem document (RFC 9457). */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String error;
    private final String allowed;

    private Problem(int status, String title, String detail, String error, String allowed) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.error = error;
        this.allowed = allowed;
    }

    /** A problem that is none of the model. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, null, null);
    }

    /** An error of the model. */
    static Problem rejection(int status, String error, String detail) {
        return new Problem(status, "The command is refused", detail, error, null);
    }

    /** The method is not one of those that are allowed, as in {@code GET, HEAD}. */
    public static Problem notAllowed(String allowed) {
        return new Problem(405, "Not allowed", "Use " + allowed, null, allowed);
    }

    /** The methods that are allowed, if another was used. */
    public Optional<String> allowed() {
        return Optional.ofNullable(allowed);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The document, member by member. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", title);
        document.put("status", status);
        document.put("detail", getMessage());
        if (error != null) {
            document.put("error", error);
        }
        return document;
    }
}
