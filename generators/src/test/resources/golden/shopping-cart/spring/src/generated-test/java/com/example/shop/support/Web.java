package com.example.shop.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.json.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to the application that a test has started. */
public final class Web {

    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'PUBLIC' AND table_name NOT IN ('ES_HEAD', 'ES_SCHEMA', 'ES_VIEW', 'ES_CHECKPOINT',"
            + " 'flyway_schema_history')";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonFormat.stored();

    @Autowired
    private ShoppingCartApplication application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Environment environment;

    /** Begins a scenario: nothing has happened yet, and the clock begins anew. */
    public Steps scenario() {
        for (String table : jdbc.sql(TABLES).query(String.class).list()) {
            jdbc.sql("DELETE FROM \"" + table.replace("\"", "\"\"") + '"').update();
        }
        clock.set(new TestClock().instant());
        return new Steps();
    }

    /** One scenario, step by step. */
    public final class Steps {

        private final Map<String, Object> known = new HashMap<>();
        private HttpResponse<String> answer;
        private String user;
        private long before;

        private Steps() {}

        /** From here on it is this time. */
        public Steps at(String time) {
            clock.set(Instant.parse(time));
            return this;
        }

        /** This happened, one after the other. */
        public Steps given(ShoppingCartEvent... events) {
            var recorder = application.runtime().recorder();
            for (ShoppingCartEvent event : events) {
                recorder.record(List.of(event), recorder.metadata(Call.ANONYMOUS), Optional.empty(), null);
            }
            return this;
        }

        /** From here on it is this user who asks. */
        public Steps by(String name) {
            user = name;
            return this;
        }

        /** Somebody sends this. */
        public Steps post(String path, Object body) {
            before = application.runtime().recorder().store().head();
            answer = send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
            return this;
        }

        /** Somebody asks this. */
        public Steps get(String path) {
            application.runtime().catchUp();
            before = application.runtime().recorder().store().head();
            answer = send(request(path));
            return this;
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                    URI.create("http://localhost:" + environment.getProperty("local.server.port") + path));
            return user == null ? request : request.header("X-User", user);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                return fail("no answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return fail("interrupted", e);
            }
        }

        /** It is accepted. */
        public Steps accepted() {
            boolean open = answer.statusCode() == 501 && !"fail".equals(System.getProperty("slicesmith.open"));
            if (open) {
                Assumptions.abort(body().path("detail").asString());
            }
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals("application/json", contentType());
            return this;
        }

        /** It is accepted, and these events happened, in this order, and no others. */
        public Steps happened(String... types) {
            accepted();
            List<String> happened = new ArrayList<>();
            body().path("events").forEach(event -> happened.add(event.path("type").asString()));
            assertEquals(List.of(types), happened);
            return this;
        }

        /** It is refused with this error. */
        public Steps refused(String error) {
            if (answer.statusCode() == 501) {
                accepted();
            }
            problem(422);
            assertEquals(error, body().path("error").asString(), answer.body());
            return this;
        }

        /** It does not fit, and nothing happened. */
        public Steps invalid() {
            problem(400);
            assertEquals(before, application.runtime().recorder().store().head());
            return this;
        }

        private void problem(int status) {
            assertEquals(status, answer.statusCode(), answer.body());
            assertEquals("application/problem+json", contentType());
            assertEquals(status, body().path("status").asInt(), answer.body());
            assertNotNull(body().get("title"), answer.body());
            assertNotNull(body().get("detail"), answer.body());
        }

        private String contentType() {
            return answer.headers().firstValue("Content-Type").orElse("none");
        }

        private JsonNode body() {
            return json.readTree(answer.body());
        }

        /** A view has these rows, in whatever order, and no others. */
        public <R> Steps shows(String path, Class<R> type, Expected<?>... expected) {
            return shows(get(path + "?limit=1000").rows(type), expected);
        }

        /** A query of a view answers with these rows, in whatever order, and no others. */
        public <R> Steps shows(
                String path, String query, Map<String, ?> parameters, Class<R> type, Expected<?>... expected) {
            StringBuilder address = new StringBuilder(path + "?query=" + encoded(query));
            parameters.forEach((name, value) -> {
                JsonNode node = json.valueToTree(value);
                if (!node.isNull()) {
                    String text = node.isString() ? node.asString() : node.toString();
                    address.append('&').append(encoded(name)).append('=').append(encoded(text));
                }
            });
            return shows(get(address.toString()).rows(type), expected);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private <R> List<R> rows(Class<R> type) {
            accepted();
            List<R> rows = new ArrayList<>();
            body().path("rows").forEach(row -> rows.add(json.treeToValue(row, type)));
            return rows;
        }

        private <R> Steps shows(List<R> rows, Expected<?>... expected) {
            List<R> left = new ArrayList<>(rows);
            for (Expected<?> row : expected) {
                Optional<R> found = left.stream().filter(one -> row.matches(one, known)).findFirst();
                left.remove(found.orElseGet(() -> fail("expected the row " + row + ", but there are " + rows)));
            }
            assertEquals(List.of(), left, "rows that nobody expects");
            return this;
        }
    }
}
