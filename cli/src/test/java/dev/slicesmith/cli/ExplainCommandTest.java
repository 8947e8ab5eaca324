package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.load.DiagnosticCodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void showsThePageOfACodeInAnyCase() {
        assertTrue(Output.of("explain", "SM710").out().startsWith("# SM710: "));
        assertEquals(Output.of("explain", "SM710"), Output.of("explain", "sm710"));
    }

    @Test
    void listsAllCodesWithTheirTitles() {
        Output output = Output.of("explain");

        assertEquals(0, output.code());
        assertTrue(output.out().contains("SM721  a merge conflict in the manifest\n"), output.out());
        List<String> listed = output.out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        List<DiagnosticCode> codes = new ArrayList<>(DiagnosticCodes.all());
        codes.addAll(List.of(OutputCode.values()));
        codes.addAll(List.of(ImportCode.values()));
        assertEquals(codes.stream().map(DiagnosticCode::id).distinct().sorted().toList(), listed);
        assertEquals(output.out().lines().sorted().toList(), output.out().lines().toList());
    }

    @Test
    void namesTheNearestCode() {
        assertTrue(Output.of("explain", "SM7O0").err().contains("did you mean \"SM700\"?"));
    }
}
