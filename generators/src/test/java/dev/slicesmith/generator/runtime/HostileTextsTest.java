package dev.slicesmith.generator.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.generator.runtime.spring.SpringRuntime;
import dev.slicesmith.generator.testing.Generated;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model whose every text is an attack on what it is written into: markup, comments, a shell, a POM, SQL. The contract of
 * all runtimes compiles what comes of it; here is the rest.
 */
class HostileTextsTest {

    private static final Path MODEL = Path.of("src/test/resources/models/hostile-texts.yaml");
    private static final String NAME = "${x} <script>alert(1)</script> */ \\u002a/ ../../etc \"; System.exit(1) "
            + "`rm -rf /` \uD83D\uDED2 Cr\u00e9\u00e9 | a";

    static Stream<Runtime> runtimes() {
        return Stream.of(new PlainRuntime(), new SpringRuntime());
    }

    private static List<GeneratedFile> files(Runtime runtime, String ending) {
        return Generated.of(runtime, JavaRelease.JAVA_17, MODEL).stream()
                .filter(file -> file.path().endsWith(ending))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void nothingIsMarkupInMarkdown(Runtime runtime) {
        List<GeneratedFile> pages = files(runtime, ".md");
        assertEquals(2, pages.size());
        for (GeneratedFile page : pages) {
            String prose = prose(page.text());
            assertTrue(prose.contains("alert(1)"), "the texts of the model are not in " + page.path());
            for (String markup : List.of("<", "[x", "![", "`rm", "`b", "``` ")) {
                assertFalse(Pattern.compile("(?<!\\\\)" + Pattern.quote(markup)).matcher(prose).find(),
                        markup + " in " + page.path() + ":\n" + prose);
            }
            assertFalse(Pattern.compile("(?m)^# heading").matcher(prose).find(), prose);
        }
    }

    /** Without what is code by the page's own words. */
    private static String prose(String page) {
        return page.lines().filter(line -> !line.startsWith("    "))
                .map(line -> line.replaceAll("(?<!\\\\)`[^`]*[^`\\\\]`", ""))
                .collect(Collectors.joining("\n"));
    }

    /** As a person would copy it into a shell. */
    @ParameterizedTest
    @MethodSource("runtimes")
    void nothingIsACommandInTheShell(Runtime runtime) {
        String call = files(runtime, "README.md").get(0).text().lines()
                .filter(line -> line.contains("curl") && line.contains(" -d ")).findFirst().orElseThrow().strip();
        String outsideQuotes = call.replaceAll("'[^']*'", "");
        assertTrue(outsideQuotes.matches("curl -H +-d (\\\\'|\\S)* http://localhost:8080/commands/\\w+"), call);
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void commentsOfJavaHoldNoMarkup(Runtime runtime) {
        int seen = 0;
        for (GeneratedFile file : files(runtime, ".java")) {
            for (String line : file.text().lines().map(String::strip).toList()) {
                if (line.startsWith("*") || line.startsWith("/*") || line.startsWith("//")) {
                    boolean markup = line.contains("<script") || line.contains("\\u") || line.contains("<img");
                    assertFalse(markup, file.path() + ": " + line);
                    seen += line.contains("&lt;script&gt;") ? 1 : 0;
                }
            }
        }
        assertTrue(seen > 10, "the texts of the model are in comments");
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void mavenFindsNothingToFillIn(Runtime runtime) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(files(runtime, "pom.xml").get(0).text())));
        assertEquals(NAME.replace("${", "$ {"), pom.getElementsByTagName("name").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void noTextOfTheModelIsInStatementsOrSettings(Runtime runtime) {
        Stream.of(".sql", ".properties").flatMap(ending -> files(runtime, ending).stream()).forEach(file -> {
            for (String text : List.of("alert", "System", "DROP TABLE x", "../", "${x}", "\u00e9")) {
                assertFalse(file.text().contains(text), () -> text + " in " + file.path());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void namesOfFilesAreHarmless(Runtime runtime) {
        for (GeneratedFile file : files(runtime, "")) {
            assertTrue(file.path().matches("[A-Za-z0-9_./-]+") && !file.path().contains(".."), file.path());
        }
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void documentsInJsonKeepTheTextsAsTheyAre(Runtime runtime) {
        for (GeneratedFile file : files(runtime, "openapi.json")) {
            JsonNode document = JsonMapper.shared().readTree(file.text());
            assertEquals(NAME, document.at("/info/title").asString());
            assertTrue(file.text().chars().allMatch(c -> c < 127), "not plain ASCII");
        }
    }
}
