package dev.slicesmith.runtime.endurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.testbed.ShopApp;
import dev.slicesmith.runtime.testbed.Victim;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed at random, again and again; nothing that was acknowledged is lost, nothing happens twice. */
abstract class KillContract {

    private final Set<String> acknowledged = new HashSet<>();

    abstract String url();

    @Test
    void killedTwice() throws Exception {
        kill(2);
    }

    @Test
    @Tag("endurance")
    void killedFiftyTimes() throws Exception {
        kill(50);
    }

    private void kill(int times) throws Exception {
        String url = url();
        Random random = new Random(7);
        for (int i = 0; i < times; i++) {
            workAndDie(url, 20 + random.nextInt(600));
        }
        try (ShopApp app = new ShopApp(url)) {
            app.drain();
            verify(app);
        }
    }

    private void workAndDie(String url, int milliseconds) throws Exception {
        Process victim = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Victim.class.getName(), url, "4")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            assertTrue(first != null, "the program began to work");
            acknowledged.add(first);
            Thread killer = new Thread(() -> {
                sleep(milliseconds);
                victim.destroyForcibly();
            });
            killer.start();
            read(lines);
            killer.join();
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    /** A line that the kill cut short counts for nothing. */
    private void read(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) {
                    acknowledged.add(line);
                }
            }
        } catch (IOException killed) {
            // As intended.
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void verify(ShopApp app) throws InterruptedException {
        Map<String, List<StoredEvent>> events = app.eventsByType();
        Set<String> stored = new HashSet<>();
        events.values().forEach(list -> list.forEach(event -> assertTrue(stored.add(event.id().toString()))));
        assertTrue(stored.containsAll(acknowledged), "what was acknowledged is there");

        Map<Object, Integer> items = count(events.get("ItemAdded"));
        assertTrue(items.values().stream().allMatch(count -> count <= 3), "the rule held");
        Map<Object, Integer> submitted = count(events.get("CartSubmitted"));
        assertTrue(submitted.values().stream().allMatch(count -> count == 1));
        assertEquals(submitted, count(events.get("CartShipped")), "every submitted cart was shipped once");

        List<ShopApp.Items> rows = app.items();
        assertEquals(items.size(), rows.size());
        rows.forEach(row -> assertEquals(items.get(List.of(
                new dev.slicesmith.support.Tag("CartId", row.cart().toString()))), row.count()));
        assertEquals(rows, app.itemsNow(), "the immediate view shows the same");
        app.rebuild();
        app.drain();
        assertEquals(rows, app.items(), "a rebuild shows the same");
    }

    private static Map<Object, Integer> count(List<StoredEvent> events) {
        Map<Object, Integer> counts = new HashMap<>();
        if (events != null) {
            events.forEach(event -> counts.merge(event.tags(), 1, Integer::sum));
        }
        return counts;
    }
}
