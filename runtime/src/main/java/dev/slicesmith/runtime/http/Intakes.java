package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandResult;
import dev.slicesmith.runtime.command.EventIds;
import dev.slicesmith.runtime.json.RecordedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What taking a command or an event has in common, whichever server it came through. */
public final class Intakes {

    /** The header that names a request for good. */
    public static final String KEY = "Idempotency-Key";

    /** The header that says what a request belongs to. */
    public static final String CORRELATION = "X-Correlation-Id";

    private static final int LONGEST_HEADER = 200;
    private static final EventIds IDS = new EventIds();

    private Intakes() {}

    /**
     * The call of a request, by its headers; each may be null.
     *
     * @throws Problem if one is too long or has control characters
     */
    public static Call call(String userHeader, String user, String correlation, String key) {
        return new Call(checked(userHeader, user),
                correlation == null ? IDS.get().toString() : checked(CORRELATION, correlation), null,
                checked(KEY, key));
    }

    private static String checked(String name, String value) {
        if (value != null && value.length() > LONGEST_HEADER) {
            throw Problem.of(400, "Bad request", name + " may have " + LONGEST_HEADER + " characters");
        }
        if (value != null && hasControls(value)) {
            throw Problem.of(400, "Bad request", name + " may not have control characters");
        }
        return value;
    }

    private static boolean hasControls(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What happened, as it is told to who asked: the events and their positions. */
    public static Map<String, Object> document(CommandResult<?> result) {
        List<Map<String, Object>> events = result.events().stream().map(Intakes::event).toList();
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
