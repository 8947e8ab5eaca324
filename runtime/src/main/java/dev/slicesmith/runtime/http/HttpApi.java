package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.json.JsonFormat;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the application offers over HTTP: {@code POST /commands/<Command>}, {@code GET /views/<View>} and
 * {@code /views/<View>/<key>}, {@code POST /external/<Event>}, {@code GET /health} and {@code /metrics}. Nobody is
 * asked who they are: login belongs in front of it.
 */
public final class HttpApi {

    private final Map<String, IntakeEndpoint<?>> commands = new HashMap<>();
    private final Map<String, IntakeEndpoint<?>> externals = new HashMap<>();
    private final Map<String, ViewEndpoint<?, ?>> views = new HashMap<>();
    private final JsonMapper json = JsonFormat.incoming();
    private final Metrics metrics;
    private final Supplier<Map<String, String>> failures;
    private final Supplier<Map<String, Integer>> parked;
    private String userHeader;

    /**
     * An API without endpoints.
     *
     * @param metrics what {@code /metrics} shows
     * @param failures what does not work at the moment, and why; {@code /health} shows it
     * @param parked how much was given up until somebody looks at it, by where; {@code /health} shows it, too
     */
    public HttpApi(Metrics metrics, Supplier<Map<String, String>> failures, Supplier<Map<String, Integer>> parked) {
        this.metrics = metrics;
        this.failures = failures;
        this.parked = parked;
    }

    /** Names the header in which the login in front of this server says who asks. Nobody is known otherwise. */
    public HttpApi userHeader(String name) {
        userHeader = name;
        return this;
    }

    /** Offers a command. */
    public <C> HttpApi command(String name, Class<C> type, Intake<? super C> intake) {
        commands.put(name, new IntakeEndpoint<>(type, intake));
        return this;
    }

    /** Takes an event of another system; its Idempotency-Key is the message's id there. */
    public <E> HttpApi external(String name, Class<E> type, Intake<? super E> intake) {
        externals.put(name, new IntakeEndpoint<>(type, intake));
        return this;
    }

    /** Shows a view. */
    public <K, R> HttpApi view(String name, ViewTable<K, R> table, ViewReader<K, R> rows) {
        return view(name, table, rows, Map.of());
    }

    /** Shows a view that has queries. */
    public <K, R> HttpApi view(String name, ViewTable<K, R> table, ViewReader<K, R> rows,
            Map<String, ViewParameters<R>> queries) {
        views.put(name, new ViewEndpoint<>(table, rows, queries));
        return this;
    }

    /**
     * A view as it is shown, for another server than this one's.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public ViewEndpoint<?, ?> view(String name) {
        ViewEndpoint<?, ?> view = views.get(name);
        if (view == null) {
            throw new IllegalArgumentException("no view " + name);
        }
        return view;
    }

    Answer answer(Request request) throws IOException {
        List<String> path = request.path();
        String first = path.isEmpty() ? "" : path.get(0);
        switch (first) {
            case "commands":
                return post(request, endpoint(commands, path));
            case "external":
                return post(request, endpoint(externals, path));
            case "views":
                return answerView(request);
            case "health":
                only(request, "GET");
                return health();
            case "metrics":
                only(request, "GET");
                return Answer.text(metrics.text());
            default:
                throw Problem.of(404, "Not found", "There are /commands, /views, /external, /health and /metrics");
        }
    }

    private Answer post(Request request, IntakeEndpoint<?> endpoint) throws IOException {
        only(request, "POST");
        return endpoint.post(request, userHeader, json);
    }

    private static IntakeEndpoint<?> endpoint(Map<String, IntakeEndpoint<?>> endpoints, List<String> path) {
        IntakeEndpoint<?> endpoint = path.size() == 2 ? endpoints.get(path.get(1)) : null;
        if (endpoint == null) {
            String what = path.get(0).equals("commands") ? "command" : "external event";
            throw Problem.of(404, "Not found", "There is no " + what + " of this name");
        }
        return endpoint;
    }

    private Answer answerView(Request request) {
        List<String> path = request.path();
        ViewEndpoint<?, ?> view = path.size() < 2 ? null : views.get(path.get(1));
        if (view == null) {
            throw Problem.of(404, "Not found", "There is no view of this name");
        }
        only(request, "GET");
        Object document = path.size() == 2 ? view.page(request.parameters()) : view.row(path.subList(2, path.size()));
        return Answer.json(json.writeValueAsBytes(document));
    }

    private Answer health() {
        Map<String, String> now = failures.get();
        // While the database is away, nobody knows.
        Map<String, Integer> waiting = now.containsKey("database") ? Map.of() : parked.get();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("status", !now.isEmpty() ? "failing" : waiting.isEmpty() ? "up" : "degraded");
        document.put("failures", now);
        document.put("parked", waiting);
        return new Answer(now.isEmpty() ? 200 : 503, "application/json", json.writeValueAsBytes(document));
    }

    private static void only(Request request, String method) {
        boolean head = method.equals("GET") && request.method().equals("HEAD");
        if (!request.method().equals(method) && !head) {
            throw Problem.notAllowed(method.equals("GET") ? "GET, HEAD" : method);
        }
    }

    byte[] document(Problem problem) {
        return json.writeValueAsBytes(problem.document());
    }

    Metrics metrics() {
        return metrics;
    }
}
