package dev.slicesmith.runtime.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request, as far as endpoints care. */
final class Request {

    private final HttpExchange exchange;
    private final int bodyLimit;
    private final List<String> path;

    Request(HttpExchange exchange, int bodyLimit) {
        this.exchange = exchange;
        this.bodyLimit = bodyLimit;
        this.path = Arrays.stream(exchange.getRequestURI().getRawPath().split("/"))
                .skip(1).map(part -> decode(part.replace("+", "%2B"))).toList();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(400, "Bad request", "The address is not well-formed");
        }
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** The parts of the path. */
    List<String> path() {
        return path;
    }

    String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** The parameters after the question mark; the last wins. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return parameters;
    }

    /**
     * The body, which has to be declared as JSON: a form in a web page cannot do that, so no page that a browser shows
     * can send commands to a server on the same machine.
     */
    byte[] json() throws IOException {
        String type = header("Content-Type");
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            throw Problem.of(415, "Unsupported", "Send the body as Content-Type: application/json");
        }
        byte[] body = exchange.getRequestBody().readNBytes(bodyLimit + 1);
        if (body.length > bodyLimit) {
            throw Problem.of(413, "Too large", "The body may have " + bodyLimit + " bytes");
        }
        return body;
    }
}
