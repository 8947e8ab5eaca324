package dev.slicesmith.model.scenario;

import dev.slicesmith.model.diagnostic.VisibleText;
import dev.slicesmith.model.scenario.ScenarioResult.Difference;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Scenarios in the XML that build servers read from Surefire: a suite per slice, a case per scenario. */
public final class JUnitReport {

    private final boolean openFails;
    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml, boolean openFails) {
        this.xml = xml;
        this.openFails = openFails;
    }

    /**
     * Writes the report, whole or not at all.
     *
     * @param openFails whether a scenario counts as failed that meets a decision which nobody has written
     * @throws IOException if that does not work
     */
    public static void write(Path file, List<ScenarioResult> results, boolean openFails) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JUnitReport(xml, openFails).write(results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes everything", e);
        }
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path unfinished = Files.createTempFile(whole.getParent(), ".report", ".tmp");
        try {
            Files.writeString(unfinished, text.toString());
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(List<ScenarioResult> results) throws XMLStreamException {
        Map<String, List<ScenarioResult>> suites = new LinkedHashMap<>();
        results.forEach(result -> suites.computeIfAbsent(result.slice().name().text(), name -> new ArrayList<>())
                .add(result));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (Map.Entry<String, List<ScenarioResult>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(String name, List<ScenarioResult> results) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", Integer.toString(results.size()));
        attribute("failures", Long.toString(results.stream().filter(this::isRed).count()));
        attribute("errors", "0");
        attribute("skipped", Long.toString(
                results.stream().filter(r -> r.verdict() == Verdict.OPEN && !openFails).count()));
        attribute("time", seconds(results.stream().map(ScenarioResult::duration).reduce(Duration.ZERO, Duration::plus)));
        for (ScenarioResult result : results) {
            testCase(name, result);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void testCase(String suite, ScenarioResult result) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", suite);
        attribute("name", result.scenario().name());
        attribute("time", seconds(result.duration()));
        if (isRed(result)) {
            outcome("failure", result.open().orElseGet(() -> differences(result)));
        } else if (result.verdict() == Verdict.OPEN) {
            outcome("skipped", result.open().orElse(""));
        }
        xml.writeEndElement();
    }

    private void outcome(String element, String message) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("message", message);
        xml.writeEndElement();
    }

    private boolean isRed(ScenarioResult result) {
        return result.verdict() == Verdict.FAILED || openFails && result.verdict() == Verdict.OPEN;
    }

    private static String differences(ScenarioResult result) {
        return result.differences().stream().map(JUnitReport::difference).collect(Collectors.joining("; "));
    }

    private static String difference(Difference difference) {
        return difference.span() + ": expected: " + difference.expected() + "; actual: " + difference.actual();
    }

    /** Without the characters that XML cannot hold. */
    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.of(value));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.6f", time.toNanos() / 1e9);
    }
}
