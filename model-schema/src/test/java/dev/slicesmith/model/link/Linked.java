package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.YamlModels;
import java.util.List;

/** A model of a test, linked, with what the linker found. */
record Linked(EventModel model, List<Diagnostic> findings) {

    /** Links a text that the reader has nothing to say about. */
    static Linked of(String yaml) {
        Diagnostics reading = new Diagnostics();
        ModelSyntax syntax = YamlModels.read("test.yaml", yaml, reading).orElseThrow();
        assertEquals(List.of(), reading.sorted());
        Diagnostics linking = new Diagnostics();
        EventModel model = Linker.link(syntax, linking);
        return new Linked(model, linking.sorted());
    }

    /** A model that nothing is wrong with. */
    static EventModel model(String yaml) {
        Linked linked = of(yaml);
        assertEquals(List.of(), linked.findings());
        return linked.model();
    }

    List<String> codes() {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }
}
