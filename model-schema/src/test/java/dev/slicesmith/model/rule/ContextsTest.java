package dev.slicesmith.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.TestModels;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {

    private static final String TYPES = """
            types:
              Name: string
              Amount: {type: int, min: 0}
              Colour: [red, green]
              Paint: [red, green, blue]
              Small: {fields: {a: int}}
              Big: {fields: {a: int, b: string}}
              Open: {fields: {a: int, c: string?}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "string|Name", "Amount|int", "int|long", "long|decimal", "int|int?", "Colour|Paint", "Colour|string",
        "list<int>|set<Amount>", "map<int>|map<long>", "Big|Small", "Small|Open", "Big|json", "list<Big>|list<Small>"
    })
    void whatCanBeReadFits(String sent, String read) {
        assertEquals(List.of(), findings(sent, read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "int|string", "long|int", "optional<int>|int", "Paint|Colour", "list<int>|int", "list<string>|list<int>",
        "Small|Big", "map<int>|list<int>", "decimal|double"
    })
    void whatCannotIsNamed(String sent, String read) {
        assertEquals(
                List.of("event \"Told\" of context \"Sender\" has \"value\" as " + sent + ", which cannot be read as "
                        + read),
                findings(sent, read));
    }

    @Test
    void systemsWithoutAModelAreLeftAlone() {
        EventModel reader = reader("Nobody", "int");
        assertEquals(List.of(), check(List.of(reader)));
    }

    @Test
    void aFieldThatMayBeMissingNeedNotBeSent() {
        EventModel sender = sender("int");
        EventModel reader = TestModels.index("""
                model: Reader
                events: {Told: {external: Sender, fields: {value: int, more: string?, less: {type: int, default: 1}}}}
                """).model();
        assertEquals(List.of(), check(List.of(reader, sender)));
    }

    private static List<String> findings(String sent, String read) {
        return check(List.of(sender(sent), reader("Sender", read)));
    }

    private static List<String> check(List<EventModel> models) {
        Diagnostics diagnostics = new Diagnostics();
        Rules.checkContexts(models, diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::message).toList();
    }

    private static EventModel sender(String type) {
        return TestModels.index("""
                model: Sender
                %spublishes: [Told]
                commands: {Tell: {fields: {value: "%s"}}}
                events: {Told: {fields: {value: "%s"}}}
                slices: [{name: Tell, command: Tell, emits: [Told]}]
                """.formatted(TYPES, type, type)).model();
    }

    private static EventModel reader(String sender, String type) {
        return TestModels.index("""
                model: Reader
                %sevents: {Told: {external: %s, fields: {value: "%s"}}}
                """.formatted(TYPES, sender, type)).model();
    }
}
