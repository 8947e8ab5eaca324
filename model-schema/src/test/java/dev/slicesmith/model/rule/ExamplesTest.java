package dev.slicesmith.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"todo", "shopping-cart", "course-enrolment"})
    void aModelInGoodShapeHasNoWarnings(String example) throws IOException {
        List<String> found = new ArrayList<>();
        Path path = Path.of("../examples", example, example + ".yaml");
        for (Diagnostic finding : Findings.all(Files.readString(path))) {
            if (finding.code() instanceof RuleCode && finding.severity() != Severity.NOTE) {
                found.add(finding.toString());
            }
        }
        assertEquals(List.of(), found);
    }
}
