package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.importer.report.ImportReport;
import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.write.ModelWriter;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board of the Toolkit becomes; the board is written here by hand. */
final class ToolkitImportTest {

    private static final String RENTAL = """
            {"context":"Bike rental","boardId":"uXjVtest0=","token":"s3cr3t-s3cr3t","flows":[],"aggregates":[],
             "codeGen":{"rootPackage":"org.bikes.rental"},"slices":[
             {"id":"3458764600000000101","index":1,"title":"slice: Rent bike","status":"Done","sliceType":"STATE_CHANGE",
              "actors":[{"name":"Rider"}],
              "commands":[{"id":"3458764600000000102","title":"Rent bike","aggregate":"Bike","fields":[
                 {"name":"bikeId","type":"UUID","idAttribute":true},{"name":"Rider","type":"String"}],
                 "dependencies":[{"id":"3458764600000000103","type":"OUTBOUND","title":"Bike rented","elementType":"EVENT"}]}],
              "events":[{"id":"3458764600000000103","title":"Bike rented","aggregate":"Bike","fields":[
                 {"name":"bikeId","type":"String","idAttribute":true},{"name":"by","type":"String","mapping":"rider"},
                 {"name":"rentedAt","type":"DateTime","generated":true}]}],
              "screens":{"id":"3458764600000000104","title":"Map","dependencies":[
                 {"id":"3458764600000000102","type":"OUTBOUND","title":"Rent bike","elementType":"COMMAND"}]},
              "specifications":[
                {"id":"1","title":"spec: rents","when":[{"type":"SPEC_COMMAND","title":"rent bike","fields":[
                   {"name":"rider","example":"Ann"}]}],
                 "then":[{"type":"SPEC_EVENT","linkedId":"3458764600000000103","title":"x","fields":[
                   {"name":"by","example":"Ann"}]}]},
                {"id":"2","title":"spec: taken","comments":[{"description":"a bike is rented once\\u00a0"}],
                 "given":[{"type":"EVENT","title":"Bike rented"}],"when":[{"type":"COMMAND","title":"Rent bike"}],
                 "then":[{"type":"SPEC_ERROR","title":"Error-Case"}]},
                {"id":"3","title":"spec: nothing yet","given":[],"when":[],"then":[]}]},
             {"id":"3458764600000000111","index":3,"title":"slice: Rented bikes","readmodels":[
                {"id":"3458764600000000112","title":"Rented bikes","listElement":true,"fields":[
                   {"name":"bikeId","type":"UUID","idAttribute":true},{"name":"by","type":"String"}],
                 "dependencies":[{"id":"3458764600000000103","type":"INBOUND","title":"Bike rented","elementType":"EVENT"}]}],
              "specifications":[{"id":"4","title":"spec: shows","given":[{"type":"SPEC_EVENT",
                 "linkedId":"3458764600000000103","fields":[{"name":"by","example":"Ann"}]}],
                 "then":[{"type":"SPEC_READMODEL","linkedId":"3458764600000000112","fields":[{"name":"by","example":"Ann"}]}]}]}
            ]}
            """;

    @TempDir
    Path folder;

    @Test
    void becomesAReadableModel() {
        assertEquals(canonical("""
                model: Bike rental
                package: org.bikes.rental

                types:
                  BikeId: uuid

                streams:
                  Bike: {id: BikeId}

                errors:
                  a bike is rented once: {message: a bike is rented once}

                actors:
                  Rider:

                commands:
                  Rent bike:
                    fields: {bikeId: BikeId, rider: string}

                events:
                  Bike rented:
                    fields:
                      bikeId: BikeId
                      by: string
                      rentedAt: {type: datetime, generated: now}

                views:
                  Rented bikes:
                    key: bikeId
                    fields: {bikeId: BikeId, by: string}

                slices:
                  - name: Rent bike
                    status: done
                    actor: Rider
                    screen: Map
                    command: Rent bike
                    rules:
                      - reject: a bike is rented once
                        description: a bike is rented once
                    emits:
                      - event: Bike rented
                        set: {by: "command.rider"}
                    scenarios:
                      - name: rents
                        when:
                          Rent bike: {rider: Ann}
                        then:
                          - Bike rented: {by: Ann}
                      - name: taken
                        description: a bike is rented once
                        given: [Bike rented]
                        when: Rent bike
                        then: [a bike is rented once]

                  - name: Rented bikes
                    view: Rented bikes
                    on:
                      Bike rented:
                    scenarios:
                      - name: shows
                        given:
                          - Bike rented: {by: Ann}
                        then:
                          - Rented bikes: {by: Ann}
                """), canonical(Imports.of(folder, "config.json", RENTAL).yaml()));
    }

    /** As the writer lays it out. */
    private static String canonical(String yaml) {
        return YamlModels.read("expected.yaml", yaml, new Diagnostics()).map(ModelWriter::write).orElseThrow();
    }

    @Test
    void eachSpecificationIsTakenOverOrListed() {
        Imports imports = Imports.of(folder, "config.json", RENTAL);
        assertEquals(
                List.of(SpecOutcome.Kind.OPEN, SpecOutcome.Kind.OPEN, SpecOutcome.Kind.LISTED, SpecOutcome.Kind.HOLDS),
                imports.result().models().get(0).specs().stream().map(SpecOutcome::kind).toList());
    }

    @Test
    void findingsCarryTheItemAndItsLink() {
        Imports imports = Imports.of(folder, "config.json", RENTAL);
        assertTrue(imports.diagnostics().stream().anyMatch(finding -> finding.message().contains("3458764600000000103")
                && finding.help().contains(
                        "see https://miro.com/app/board/uXjVtest0%3D/?moveToWidget=3458764600000000103")));
        assertTrue(imports.diagnostics().stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void secretsAreNamedAndNeverShown() {
        Imports imports = Imports.of(folder, "config.json", RENTAL);
        assertTrue(imports.codes().contains("SM811"));
        String everything = imports.diagnostics() + imports.yaml() + ImportReport.markdown(imports.result());
        assertFalse(everything.contains("s3cr3t"));
    }

    /** A column without a source is no reason to keep everything waiting that makes a row. */
    @Test
    void columnsThatNothingTellsMayBeAbsent() {
        Imports imports = Imports.of(folder, "config.json", RENTAL.replace(
                "\"UUID\",\"idAttribute\":true},{\"name\":\"by\"",
                "\"UUID\",\"idAttribute\":true},{\"name\":\"label\",\"type\":\"String\"},{\"name\":\"by\""));
        assertTrue(imports.yaml().contains("label: optional<string>"), imports.yaml());
        assertEquals(SpecOutcome.Kind.HOLDS, imports.result().models().get(0).specs().stream()
                .filter(spec -> spec.spec().title().equals("shows")).findFirst().orElseThrow().kind());
    }

    @Test
    void titlesOfOneNameGetTheirKind() {
        String yaml = Imports.of(folder, "slice.json", """
                {"id":"s","title":"slice: Admin connected","commands":[{"id":"a","title":"Admin Connecté","fields":[],
                  "dependencies":[{"id":"b","type":"OUTBOUND","elementType":"EVENT"}]}],
                 "events":[{"id":"b","title":"Admin connecté","fields":[]}],
                 "readmodels":[{"id":"c","title":"admin connecté","fields":[],
                  "dependencies":[{"id":"b","type":"INBOUND","elementType":"EVENT"}]}]}
                """).yaml();
        assertTrue(yaml.contains("  Admin connecté:\n"), yaml);
        assertTrue(yaml.contains("  Admin Connecté command:\n"), yaml);
        assertTrue(yaml.contains("  admin connecté view:\n"), yaml);
    }

    @Test
    void processorsAreAutomationsAndTranslations() {
        String yaml = Imports.of(folder, "config.json", """
                [{"id":"1","title":"slice: Archive","sliceType":"STATE_CHANGE","commands":[{"id":"c","title":"Archive item",
                   "fields":[{"name":"itemId","type":"UUID"}],
                   "dependencies":[{"id":"e","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"e","title":"Item archived","fields":[{"name":"itemId","type":"UUID"}]}],
                  "processors":[{"id":"p","title":"automation","dependencies":[
                    {"id":"c","type":"OUTBOUND","elementType":"COMMAND"},{"id":"v","type":"INBOUND","elementType":"READMODEL"}]}]},
                 {"id":"2","title":"slice: Old items","readmodels":[{"id":"v","title":"Old items","todoList":true,
                   "fields":[{"name":"itemId","type":"UUID","idAttribute":true}],
                   "dependencies":[{"id":"e","type":"INBOUND","elementType":"EVENT"},{"id":"e2","type":"INBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"e2","title":"Item aged","fields":[{"name":"itemId","type":"UUID"}]}]},
                 {"id":"3","title":"slice: Import price","commands":[{"id":"c3","title":"Import price","fields":[]}],
                  "processors":[{"id":"p3","title":"translator","triggers":[{"id":"x","title":"Price changed"}],
                   "dependencies":[{"id":"c3","type":"OUTBOUND","elementType":"COMMAND"}]}]}]
                """).yaml();
        assertTrue(yaml.contains("todo: Old items\n"), yaml);
        assertTrue(yaml.contains("after: Price changed\n"), yaml);
        assertTrue(yaml.contains("Price changed: {external: another system}"), yaml);
        assertTrue(yaml.contains("Item archived: {delete: true}"), yaml);
    }

    @Test
    void customFieldsBecomeValueObjects() {
        String yaml = Imports.of(folder, "slice.json", """
                {"id":"s","title":"Order","commands":[{"id":"c","title":"Order","fields":[
                  {"name":"lines","type":"Custom","cardinality":"List","subfields":[
                     {"name":"product","type":"String"},{"name":"price","type":"Decimal"}]},
                  {"name":"address","type":"Custom","schema":"{ \\"street\\":\\"String\\", \\"number\\":\\"Int\\" }"},
                  {"name":"whatever","type":"Custom"}]}]}
                """).yaml();
        assertTrue(yaml.contains("Line: {fields: {product: string, price: decimal}}"), yaml);
        assertTrue(yaml.contains("Address: {fields: {street: string, number: int}}"), yaml);
        assertTrue(yaml.contains("lines: list<Line>, address: Address, whatever: json"), yaml);
    }

    @Test
    void slicesOfAFolderAreOneBoardInTheOrderOfTheIndex() {
        Imports.of(folder, "board/a/slice.json", "{\"id\":\"2\",\"title\":\"second\",\"commands\":[{\"id\":\"c\",\"title\":\"Two\"}]}");
        Imports.of(folder, "board/b/slice.json", "{\"id\":\"1\",\"title\":\"first\",\"commands\":[{\"id\":\"d\",\"title\":\"One\"}]}");
        Imports.of(folder, "board/index.json", """
                {"slices":[{"id":"1","slice":"first","folder":"b"},{"id":"2","slice":"second","folder":"a"}]}
                """);
        String yaml = Imports.of(folder.resolve("board")).yaml();
        assertTrue(yaml.indexOf("name: first") < yaml.indexOf("name: second"), yaml);
    }

    @Test
    void eachContextIsAModel() {
        Imports imports = Imports.of(folder, "config.json", """
                {"slices":[{"id":"1","title":"A","context":"Sales","commands":[{"id":"c","title":"Sell"}]},
                           {"id":"2","title":"B","context":"Billing","commands":[{"id":"d","title":"Bill"}]}]}
                """);
        assertEquals(List.of("Sales", "Billing"),
                imports.result().models().stream().map(model -> model.name()).toList());
    }

    /** Comments with business rules are rules that a person decides, wherever around the command they stand. */
    @Test
    void commentsWithRulesAreRulesWithoutCondition() {
        String yaml = Imports.of(folder, "config.json", """
                {"slices":[{"id":"s","title":"slice: Rent","comments":[{"description":"A bike must be clean"},{"description":"nice"}],
                  "commands":[{"id":"c","title":"Rent bike","comments":["Only members may rent"],
                    "dependencies":[{"id":"e","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"e","title":"Bike rented"}]}]}
                """).yaml();
        assertTrue(yaml.contains("- {reject: Only members may rent, description: Only members may rent}"), yaml);
        assertTrue(yaml.contains("- {reject: A bike must be clean, description: A bike must be clean}"), yaml);
    }

    /** Specifications tell where values come from, and what happens to the elements of a list. */
    @Test
    void specificationsTeachListsAndNumbers() {
        Imports imports = Imports.of(folder, "flow.json", """
                {"name":"Cart","timeline":[
                  {"type":"command","name":"Add","tick":1,"example":{"cartId":"c","itemId":"i","label":"tea","price":2.5}},
                  {"type":"event","name":"ItemAdded","tick":2,"producedBy":"Add-1","example":{"cartId":"c","itemId":"i","label":"tea","price":2.5}},
                  {"type":"command","name":"Remove","tick":3,"example":{"cartId":"c","itemId":"i"}},
                  {"type":"event","name":"ItemRemoved","tick":4,"producedBy":"Remove-3","example":{"cartId":"c","itemId":"i"}},
                  {"type":"state","name":"Cart","tick":5,"sourcedFrom":["ItemAdded","ItemRemoved"],
                   "example":{"cartId":"c","total":2.5,"count":1,"items":[{"itemId":"i","name":"tea","price":2.5}]}}],
                 "specifications":[{"name":"Cart","type":"state","scenarios":[{"name":"shows","steps":[
                   {"given":{"event":"ItemAdded","data":{"cartId":"c1","itemId":"i1","label":"tea","price":2.5}},
                    "then":{"cartId":"c1","total":2.5,"count":1,"items":[{"itemId":"i1","name":"tea","price":2.5}]}},
                   {"given":{"event":"ItemAdded","data":{"cartId":"c1","itemId":"i2","label":"cup","price":4}},
                    "then":{"cartId":"c1","total":6.5,"count":2,"items":[{"itemId":"i1"},{"itemId":"i2","name":"cup"}]}},
                   {"given":{"event":"ItemRemoved","data":{"cartId":"c1","itemId":"i1"}},
                    "then":{"cartId":"c1","total":4,"count":1,"items":[{"itemId":"i2","name":"cup","price":4}]}}]}]}]}
                """);
        String yaml = imports.yaml();
        assertTrue(yaml.contains("row.items + [Item{itemId: event.itemId, price: event.price, name: event.label}]"), yaml);
        assertTrue(yaml.contains("ItemRemoved: {set: {items: \"row.items.filter(i, i.itemId != event.itemId)\"}}"), yaml);
        assertTrue(yaml.contains("total: {type: decimal, value: \"sum(row.items.map(i, i.price))\"}"), yaml);
        assertTrue(yaml.contains("count: {type: int, value: \"size(row.items)\"}"), yaml);
        assertTrue(yaml.contains("- name: shows (2 of 3)"), yaml);
        assertEquals(3, imports.result().models().get(0).specs().stream()
                .filter(spec -> spec.kind() == SpecOutcome.Kind.HOLDS).count());
    }

    /** Times and identities that no command tells arise by themselves; the scenario's clock has the expected time. */
    @Test
    void expectedTimesSetTheClock() {
        String yaml = Imports.of(folder, "flow.json", """
                {"name":"Todos","timeline":[
                  {"type":"command","name":"Add","tick":1,"example":{"text":"milk"}},
                  {"type":"event","name":"Added","tick":2,"producedBy":"Add-1","example":{"todoId":"t","text":"milk","addedAt":"2026-01-29T06:00:00Z"}}],
                 "specifications":[{"name":"Add","type":"command","scenarios":[
                   {"name":"adds","when":{"text":"egg"},"then":{"produces":[
                     {"event":"Added","data":{"todoId":"t1","text":"egg","addedAt":"2026-02-01T08:00:00Z"}}]}},
                   {"name":"no empty text","when":{"text":""},"then":{"fails":"Text is empty"}},
                   {"name":"one of each","given":[{"event":"Added","data":{"todoId":"t1","text":"egg"}}],
                    "when":{"text":"egg"},"then":{"fails":"Text is there already"}}]}]}
                """).yaml();
        assertTrue(yaml.contains("addedAt: {type: instant, example: \"2026-01-29T06:00:00Z\", generated: now}"), yaml);
        assertTrue(yaml.contains("- at: 2026-02-01T08:00:00Z"), yaml);
        assertTrue(yaml.contains("when: \"command.text.trim() == ''\""), yaml);
        assertTrue(yaml.contains("when: \"command.text in state.addedTextValues\""), yaml);
    }
}
