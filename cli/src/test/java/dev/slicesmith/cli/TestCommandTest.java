package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TestCommandTest {

    private static final String MODEL = """
            model: Lamp
            types: {LampId: uuid}
            streams: {Lamp: {id: LampId}}
            errors: {Broken: {message: It is broken}}
            commands: {SwitchOn: {fields: {lamp: LampId}}}
            events: {SwitchedOn: {fields: {lamp: LampId}}}
            slices:
              - name: Switch on
                command: SwitchOn
                state: {lit: {on: {SwitchedOn: "true"}}}
                rules: [RULE]
                emits: [{event: SwitchedOn, when: "!state.lit"}]
                scenarios:
                  - name: it lights
                    when: {SwitchOn: {lamp: a}}
                    then: [{SwitchedOn: {lamp: a}}]
                  - name: it lights twice
                    given: [{SwitchedOn: {lamp: a}}]
                    when: {SwitchOn: {lamp: a}}
                    then: EXPECTED
            """;

    @TempDir
    private Path folder;

    private Path model(String rule, String expected) throws IOException {
        return Files.writeString(folder.resolve("lamp.yaml"), MODEL.replace("RULE", rule).replace("EXPECTED", expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "shopping-cart", "course-enrolment", "hotel"})
    void allScenariosOfTheExamplesHold(String example) {
        Output output = Output.of("test", "../examples/" + example, "--open", "fail");

        assertEquals(0, output.code(), output.out());
        assertTrue(output.out().contains(" passed, 0 failed, 0 open in "), output.out());
    }

    @Test
    void aFailureShowsWhatIsExpectedAndWhatIsThereAtItsLine() throws IOException {
        Output output = Output.of("test", model("", "[{SwitchedOn: {lamp: a}}]").toString());

        assertEquals(1, output.code());
        assertTrue(output.out().contains("FAILED  it lights twice"), output.out());
        assertTrue(output.out().contains("lamp.yaml:20:"), output.out());
        assertTrue(output.out().contains("expected "), output.out());
        assertTrue(output.out().contains("1 passed, 1 failed, 0 open"), output.out());
    }

    @Test
    void whatIsLeftToHandWrittenCodeIsOpen() throws IOException {
        String path = model("{reject: Broken}", "[Broken]").toString();

        Output reported = Output.of("test", path);
        assertEquals(0, reported.code(), reported.out());
        assertTrue(reported.out().contains("0 passed, 0 failed, 2 open"), reported.out());
        assertEquals(1, Output.of("test", path, "--open", "fail").code());
    }

    @Test
    void nothingRunsOnAModelWithErrors() throws IOException {
        Output output = Output.of("test", model("{reject: Broken, when: state.lid}", "[]").toString());

        assertEquals(1, output.code());
        assertEquals("", output.out());
        assertTrue(output.err().contains("did you mean \"lit\"?"), output.err());
    }

    @Test
    void aScenarioThatFailsIsAResultInAStrictProjectToo() throws IOException {
        String path = model("", "[{SwitchedOn: {lamp: a}}]").toString();
        Files.writeString(folder.resolve("slicesmith.yaml"), "profile: strict\nseverities: {SM400: off, SM208: off}\n");

        Output test = Output.of("test", path);
        assertEquals(1, test.code());
        assertTrue(test.out().contains("1 passed, 1 failed, 0 open"), test.out() + test.err());
        Output validate = Output.of("validate", path);
        assertEquals(1, validate.code());
        assertTrue(validate.out().contains("error[SM405]"), validate.out());
    }

    @Test
    void theReportIsXmlWithACasePerScenario() throws Exception {
        Path report = folder.resolve("deep/in/report.xml");
        Path path = model("", "[{SwitchedOn: {lamp: a}}]");
        Files.writeString(path, Files.readString(path).replace("it lights twice", "\"<b>& ]]> \\\"twice\\\"\""));

        assertEquals(1, Output.of("test", path.toString(), "--report", report.toString()).code());

        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertEquals("2", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        Element second = (Element) xml.getElementsByTagName("testcase").item(1);
        assertTrue(second.getAttribute("name").startsWith("<b>&"), second.getAttribute("name"));
        assertEquals(1, second.getElementsByTagName("failure").getLength());
    }

    @Test
    void aReportThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Output output = Output.of("test", model("", "[]").toString(), "--report", file.resolve("report.xml").toString());

        assertEquals(74, output.code());
        assertTrue(output.err().contains("could not write the report"), output.err());
    }

    @Test
    void watchingRunsAgainWhenTheModelChanges() throws Exception {
        Path path = model("", "[]");
        AtomicInteger runs = new AtomicInteger();
        Terminal nowhere = new Terminal(stream(), stream(), false, false);
        Thread watching = new Thread(() -> new Watch(java.util.List.of(path), nowhere).run(runs::incrementAndGet));
        watching.start();
        await(runs, 1);
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        await(runs, 2);
        watching.interrupt();
        watching.join();

        assertEquals(2, runs.get());
    }

    private static void await(AtomicInteger runs, int wanted) throws InterruptedException {
        for (int i = 0; i < 600 && runs.get() < wanted; i++) {
            Thread.sleep(50);
        }
        assertEquals(wanted, runs.get());
    }

    private static PrintStream stream() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Test
    void whatNoScenarioNoticesIsListed() throws IOException {
        String path = model("{reject: Broken, when: \"state.lit && false\"}", "[]").toString();

        Output output = Output.of("test", path, "--mutate");

        assertEquals(0, output.code(), output.err());
        assertTrue(output.out().contains("""
                not noticed  Switch on: "Broken" is left out
                """), output.out());
        assertTrue(output.out().contains(" changes noticed ("), output.out());
        assertEquals(0, Output.of("test", path, "--mutate", "--least", "50").code());
        assertEquals(1, Output.of("test", path, "--mutate", "--least", "100").code());
    }

    @Test
    void changesAreNamedAtTheirCharacter() throws IOException {
        String path = model("{reject: Broken, when: \"1 > 1\"}", "[]").toString();

        String out = Output.of("test", path, "--mutate").out();

        assertTrue(out.contains("not noticed  Switch on: \"1\" becomes \"2\"\n"), out);
        assertTrue(out.contains("lamp.yaml:11:41\n"), out);
    }

    @Test
    void howManyMustBeNoticedIsSaidWithMutateOnly() throws IOException {
        String path = model("", "[]").toString();

        assertEquals(2, Output.of("test", path, "--least", "90").code());
        assertEquals(2, Output.of("test", path, "--mutate", "--least", "most").code());
    }

    @Test
    void terminalsObeyNoModel() throws IOException {
        Path path = model("", "[]");
        Files.writeString(path, Files.readString(path).replace("it lights twice", "\"\\e[2Jtwice\""));

        assertFalse(Output.of("test", path.toString()).out().contains("\u001b"));
    }
}
