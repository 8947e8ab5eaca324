package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandResult;
import dev.slicesmith.runtime.json.RecordedEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a command or an event, hands it in, and says what happened where. */
final class IntakeEndpoint<T> {

    private static final int LONGEST_HEADER = 200;

    private final Class<T> type;
    private final Intake<? super T> intake;

    IntakeEndpoint(Class<T> type, Intake<? super T> intake) {
        this.type = type;
        this.intake = intake;
    }

    Answer post(Request request, String userHeader, JsonMapper json) throws IOException {
        T body = read(request.json(), json);
        String correlation = header(request, "X-Correlation-Id");
        Call call = new Call(userHeader == null ? null : header(request, userHeader),
                correlation == null ? UUID.randomUUID().toString() : correlation, null,
                header(request, "Idempotency-Key"));
        return Answer.json(json.writeValueAsBytes(document(intake.take(body, call))));
    }

    private static String header(Request request, String name) {
        String value = request.header(name);
        if (value != null && value.length() > LONGEST_HEADER) {
            throw Problem.of(400, "Bad request", name + " may have " + LONGEST_HEADER + " characters");
        }
        return value;
    }

    private T read(byte[] bytes, JsonMapper json) {
        T body;
        try {
            body = json.readValue(bytes, type);
        } catch (JacksonException unfit) {
            throw Problems.unfit(unfit);
        }
        if (body == null) {
            throw Problem.of(400, "Bad request", "The body is not the JSON that is expected");
        }
        return body;
    }

    private static Map<String, Object> document(CommandResult<?> result) {
        List<Map<String, Object>> events = result.events().stream().map(IntakeEndpoint::event).toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("events", events);
        document.put("repeated", result.repeated());
        return document;
    }

    private static Map<String, Object> event(RecordedEvent<?> recorded) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", recorded.stored().type());
        event.put("position", recorded.position());
        event.put("id", recorded.stored().id());
        return event;
    }
}
