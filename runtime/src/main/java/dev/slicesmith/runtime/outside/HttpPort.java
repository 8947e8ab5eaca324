package dev.slicesmith.runtime.outside;

import dev.slicesmith.runtime.json.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another system, asked over HTTP: the question is a JSON document that is posted, the answer another. Any answer but
 * 2xx is a failure. The same question may come twice, under the same {@code Idempotency-Key}.
 */
public final class HttpPort {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final String variable;
    private final Optional<String> address;
    private final JsonMapper json = JsonFormat.stored();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * Knows where the other system is, if anybody has said so.
     *
     * @param name what the model calls it
     * @param variable the environment variable with its address
     * @param address its address, or null
     */
    public HttpPort(String name, String variable, String address) {
        this.name = Objects.requireNonNull(name, "name");
        this.variable = Objects.requireNonNull(variable, "variable");
        this.address = Optional.ofNullable(address).filter(text -> !text.isBlank());
    }

    /** A port whose address is in an environment variable. */
    public static HttpPort named(String name, String variable) {
        return new HttpPort(name, variable, System.getenv(variable));
    }

    /** Whether an address is known. */
    public boolean isKnown() {
        return address.isPresent();
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param question what is posted, as JSON
     * @param key names this piece of work for good
     * @param answer the record that the answer is read into
     * @throws IllegalStateException if nobody answers, or not with 2xx, or not with what is expected
     */
    public <T> T ask(Object question, String key, Class<T> answer) {
        byte[] body = post(question, key).body();
        try {
            return Objects.requireNonNull(json.readValue(body, answer), "answer");
        } catch (RuntimeException unfit) {
            throw new IllegalStateException(name + " gave an answer that is no " + answer.getSimpleName(), unfit);
        }
    }

    /**
     * Tells something, and waits until it is taken.
     *
     * @param message what is posted, as JSON
     * @param key names this piece of work for good
     * @throws IllegalStateException if nobody takes it, or not with 2xx
     */
    public void tell(Object message, String key) {
        post(message, key);
    }

    private HttpResponse<byte[]> post(Object document, String key) {
        String place = address.orElseThrow(() -> new IllegalStateException("nobody knows where " + name
                + " is: set " + variable + " to its address, or supply an implementation of your own"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(place))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(document)))
                .build();
        HttpResponse<byte[]> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(name + " answered with status " + response.statusCode());
        }
        return response;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(name + " cannot be reached: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " was asked", interrupted);
        }
    }
}
