package dev.slicesmith.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Why a request is not answered: a problem document (RFC 9457). */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String error;

    private Problem(int status, String title, String detail, String error) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.error = error;
    }

    /** A problem that is none of the model. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, null);
    }

    /** An error of the model. */
    static Problem rejection(int status, String error, String detail) {
        return new Problem(status, "The command is refused", detail, error);
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
