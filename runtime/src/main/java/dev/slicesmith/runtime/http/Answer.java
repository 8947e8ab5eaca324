package dev.slicesmith.runtime.http;

import java.nio.charset.StandardCharsets;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param body the content
 */
record Answer(int status, String type, byte[] body) {

    static Answer json(byte[] body) {
        return new Answer(200, "application/json", body);
    }

    static Answer text(String text) {
        return new Answer(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
