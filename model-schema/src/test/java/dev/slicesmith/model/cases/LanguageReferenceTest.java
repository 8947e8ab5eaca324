package dev.slicesmith.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.EventModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The language reference shows models that are models. */
class LanguageReferenceTest {

    private static final Path PAGE = Path.of("../docs/language.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleIsAModelWithoutWarnings() throws IOException {
        List<String> found = new ArrayList<>();
        int models = 0;
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            Optional<String> name = block.group(1).lines().filter(line -> line.startsWith("model:")).findFirst();
            if (name.isEmpty()) {
                continue;
            }
            models++;
            for (Diagnostic finding :
                    EventModels.check(name.get(), block.group(1), CheckConfiguration.DEFAULT).diagnostics()) {
                if (finding.severity() != Severity.NOTE) {
                    found.add(finding.code().id() + " " + finding.span().orElseThrow() + " " + finding.message());
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(models > 5, () -> "examples were not found");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        String page = Files.readString(PAGE);
        Matcher link = Pattern.compile("]\\(#([^)]*)\\)").matcher(page);
        List<String> headings = page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        while (link.find()) {
            assertTrue(headings.contains(link.group(1)), () -> "no heading for #" + link.group(1));
        }
    }
}
