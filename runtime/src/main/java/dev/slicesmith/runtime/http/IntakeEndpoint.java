package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.command.Call;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a command or an event, hands it in, and says what happened where. */
final class IntakeEndpoint<T> {

    private final Class<T> type;
    private final Intake<? super T> intake;

    IntakeEndpoint(Class<T> type, Intake<? super T> intake) {
        this.type = type;
        this.intake = intake;
    }

    Answer post(Request request, String userHeader, JsonMapper json) throws IOException {
        T body = read(request.json(), json);
        Call call = Intakes.call(userHeader, userHeader == null ? null : request.header(userHeader),
                request.header(Intakes.CORRELATION), request.header(Intakes.KEY));
        return Answer.json(json.writeValueAsBytes(Intakes.document(intake.take(body, call))));
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
}
