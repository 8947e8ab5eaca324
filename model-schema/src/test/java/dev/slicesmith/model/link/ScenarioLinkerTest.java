package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioLinkerTest {

    private static final String SHOP = """
            model: Shop
            zone: Europe/Berlin
            types: {CartId: uuid, Price: {type: decimal, min: 0}}
            streams: {Cart: {id: CartId}}
            errors: {Full: {fields: {limit: int}}, Late: }
            commands: {Add: {fields: {cart: CartId, price: Price, note: string?}}, Publish: {fields: {cart: CartId, receipt: string}}}
            events:
              Added: {fields: {cart: CartId, price: Price}}
              Published: {fields: {cart: CartId, receipt: string}}
              Told: {external: Press, fields: {cart: CartId}}
            views:
              Carts: {key: cart, fields: {cart: CartId, sum: decimal, twice: {type: decimal, value: row.sum * 2}}}
              Customers: {key: id, external: CRM, fields: {id: uuid, name: string}}
            slices:
              - name: Add
                command: Add
                rules: [{reject: Full, when: "true", set: {limit: "3"}}, Late]
                emits: [Added]
            %s
              - name: Carts
                view: Carts
                on: {Added: {set: {sum: row.sum + event.price}}, Told: }
                queries: [{name: at least, params: {least: decimal}, where: row.sum >= least}]
            %s
              - name: Publish
                todo: Carts
                call: {port: Publisher, returns: {receipt: string}}
                command: Publish
                emits: [Published]
            %s
            """;

    private static EventModel shop(String add, String carts, String publish) {
        return Linked.model(SHOP.formatted(scenarios(add), scenarios(carts), scenarios(publish)));
    }

    private static String scenarios(String scenarios) {
        return scenarios.isEmpty() ? "" : ("scenarios:\n" + scenarios).indent(4).stripTrailing();
    }

    private static List<String> texts(List<FieldValue> values) {
        return values.stream().map(value -> value.field().name().text()).toList();
    }

    @Test
    void stepsAreResolvedByName() {
        EventModel model = shop("""
                - name: the third is too much
                  given:
                    - at: 2026-03-01T09:00:00
                    - Added: {cart: c1, price: 9.90}
                    - Customers: [{id: u1, name: Ada}, {id: u2}]
                  when: {Add: {cart: c1, price: 1, note: }}
                  then: [Full: {limit: 3}]
                """, "", "");

        Scenario scenario = model.slices().get(0).scenarios().get(0);
        assertEquals("the third is too much", scenario.name());
        assertEquals(4, scenario.given().size());
        Scenario.GivenTime time = assertInstanceOf(Scenario.GivenTime.class, scenario.given().get(0));
        assertEquals(Instant.parse("2026-03-01T08:00:00Z"), time.time(), "without a zone it is the model's");
        Scenario.GivenEvent added = assertInstanceOf(Scenario.GivenEvent.class, scenario.given().get(1));
        assertSame(model.events().get(0), added.event());
        assertEquals(new Value.Alias(model.types().get(0), "c1"), added.values().get(0).value());
        assertEquals(new Value.Scalar(model.types().get(1), new BigDecimal("9.9")), added.values().get(1).value());
        Scenario.GivenRow second = assertInstanceOf(Scenario.GivenRow.class, scenario.given().get(3));
        assertEquals(List.of("id"), texts(second.values()));
        Scenario.WhenCommand when = assertInstanceOf(Scenario.WhenCommand.class, scenario.when().orElseThrow());
        assertInstanceOf(Value.Absent.class, when.values().get(2).value());
        assertEquals("Full", scenario.then().error().orElseThrow().error().name().text());
        assertFalse(scenario.then().nothing());
    }

    @Test
    void nothingSaidIsNotNothingHappens() {
        EventModel model = shop("""
                - {name: silent, when: Add}
                - {name: nothing, when: Add, then: []}
                """, "", "");

        List<Scenario> scenarios = model.slices().get(0).scenarios();
        assertTrue(scenarios.get(0).then().isSilent());
        assertFalse(scenarios.get(1).then().isSilent());
        assertTrue(scenarios.get(1).then().nothing());
    }

    @Test
    void rowsAreOneOrManyOrNone() {
        EventModel model = shop("", """
                - {name: one, given: [Added], then: [{Carts: {cart: c1, sum: 1, twice: 2}}]}
                - {name: two, given: [Added], then: [{Carts: [{cart: c1}, {cart: c2}]}]}
                - {name: none, then: [{Carts: []}]}
                - {name: asked, given: [Added], when: {at least: {least: 3}}, then: [{Carts: []}]}
                - {name: told, when: {Told: {cart: c1}}, then: [Carts]}
                """, "");

        List<Scenario> scenarios = model.slices().get(1).scenarios();
        assertEquals(List.of("cart", "sum", "twice"), texts(scenarios.get(0).then().rows().get(0).values()));
        assertEquals(2, scenarios.get(1).then().rows().size());
        assertTrue(scenarios.get(2).then().rows().get(0).absent());
        Scenario.WhenQuery asked = assertInstanceOf(Scenario.WhenQuery.class, scenarios.get(3).when().orElseThrow());
        assertEquals("atLeast", asked.query().name().java());
        assertEquals(List.of("least"), texts(asked.arguments()));
        assertInstanceOf(Scenario.WhenEvent.class, scenarios.get(4).when().orElseThrow());
        assertFalse(scenarios.get(4).then().rows().get(0).absent());
    }

    @Test
    void anAutomationSendsCommandsAndItsCallHasAResult() {
        EventModel model = shop("", "", """
                - name: goes out
                  given: [{Added: {cart: c1}}]
                  result: {receipt: r1}
                  then: [{Publish: {cart: c1, receipt: r1}}, Published, {Carts: {cart: c1}}]
                """);

        Scenario scenario = model.slices().get(2).scenarios().get(0);
        assertEquals(Optional.empty(), scenario.when());
        assertEquals(List.of("receipt"), texts(scenario.result()));
        assertEquals(1, scenario.then().commands().size());
        assertEquals(1, scenario.then().events().size());
        assertEquals(1, scenario.then().rows().size());
    }

    @Test
    void examplesAreSpelledOut() {
        EventModel model = shop("""
                - name: <n> at once
                  given: [{Added: {cart: "cart <n>", price: <n>}}]
                  when: {Add: {cart: c1, note: "about <n> and <other text>"}}
                  then: [<error>]
                  examples: [{n: 1, error: Full, other text: this}, {n: 2.50, error: Late, other text: that}]
                - name: twice
                  when: {Add: {cart: <cart>}}
                  then: []
                  examples: [{cart: c1}, {cart: c2}]
                """, "", "");

        List<Scenario> scenarios = model.slices().get(0).scenarios();
        assertEquals(4, scenarios.size());
        assertEquals("1 at once", scenarios.get(0).name());
        assertEquals("2.50 at once", scenarios.get(1).name());
        Scenario.GivenEvent added = (Scenario.GivenEvent) scenarios.get(1).given().get(0);
        assertEquals("cart 2.50", ((Value.Alias) added.values().get(0).value()).alias());
        assertEquals(new BigDecimal("2.5"), ((Value.Scalar) added.values().get(1).value()).value());
        Scenario.WhenCommand when = (Scenario.WhenCommand) scenarios.get(0).when().orElseThrow();
        assertEquals("about 1 and this", ((Value.Scalar) when.values().get(1).value()).value());
        assertEquals("Late", scenarios.get(1).then().error().orElseThrow().error().name().text());
        assertEquals(List.of("twice (cart: c1)", "twice (cart: c2)"),
                scenarios.subList(2, 4).stream().map(Scenario::name).toList());
    }
}
