package dev.slicesmith.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    private final English english = English.load();

    @ParameterizedTest
    @ValueSource(strings = {
        "CartCreated", "Item added to cart", "PaymentReceived", "Order sent", "PriceSet", "PasswordReset", "StockSplit",
        "HourElapsed", "OrderPlaced", "Money has been withdrawn", "MeetingBegan", "Order paid"
    })
    void eventsInThePastPass(String event) {
        assertEquals(List.of(), findings("events", event, "Cart"));
    }

    @ParameterizedTest
    @CsvSource({
        "Payment, SM450", "Drink ready, SM450", "CartSpeed, SM450", "OrderShipment, SM450", "SendEmail, SM527",
        "SetPrice, SM527", "Email to be sent, SM527", "Add item, SM527"
    })
    void otherEventsAreNamedOnce(String event, String code) {
        assertEquals(List.of(code), findings("events", event, "Order"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "AddItem", "Mark paid", "Report stolen card", "Order taxi", "SetPrice", "Reset password", "Onboard student",
        "Book room"
    })
    void imperativesPass(String command) {
        assertEquals(List.of(), findings("commands", command, "Book"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ItemAdded", "Cart submit", "Order placed", "Order cancel"})
    void otherCommandsAreNamed(String command) {
        assertEquals(List.of("SM451"), findings("commands", command, "Order"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cart items", "OrderList", "List of orders", "OpenTasks", "Orders placed", "Readings"})
    void nounsPass(String view) {
        assertEquals(List.of(), findings("views", view, "Cart"));
    }

    @Test
    void actsAreNoViews() {
        assertEquals(List.of("SM452"), findings("views", "FindOrders", "Cart"));
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        assertEquals(List.of(), codes("""
                model: Laden
                commands: {Ware hinzufügen: , Bestellung stornieren: , Kunde anlegen: }
                events: {Ware hinzugefügt: , Bestellung storniert: , Kunde: , Start: }
                views: {Get Kunde: }
                """));
        assertEquals(List.of(), codes("""
                model: Magasin
                commands: {Créer panier: , Ajouter article: }
                events: {Panier créé: , Article ajouté: , Paiement: }
                """));
    }

    @Test
    void participles() {
        List<String> made = new ArrayList<>();
        for (String verb : List.of("add", "place", "ship", "submit", "carry", "play", "send", "set", "fix", "open",
                "offer", "refer", "cancel", "limit", "enrol", "quit")) {
            made.add(english.participle(verb));
        }
        assertEquals(List.of("added", "placed", "shipped", "submitted", "carried", "played", "sent", "set", "fixed",
                "opened", "offered", "referred", "canceled", "limited", "enrolled", "quit"), made);
    }

    @ParameterizedTest
    @CsvSource({
        "added, add", "placed, place", "shipped, ship", "carried, carry", "sent, send", "written, write",
        "wrote, write", "cancelled, cancel", "called, call"
    })
    void pastFormsLeadBackToTheVerb(String past, String verb) {
        assertEquals(verb, english.baseOfPast(past).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CartSubmitted|cart,submitted", "cart_submitted|cart,submitted", "Cart submitted!|cart,submitted",
        "HTTPServer2Started|http,server2,started", "ÜberweisungGebucht|überweisung,gebucht", "a|a"
    })
    void wordsOfNames(String name, String words) {
        assertEquals(List.of(words.split(",")), NameWords.of(name));
    }

    /** Codes about the one name, in a model that is English without it. */
    private static List<String> findings(String section, String name, String stream) {
        return codes("model: Names\ntypes: {Id: uuid}\nstreams: {" + stream + ": {id: Id}}\n"
                + "commands: {Ship it: , Send it: , " + (section.equals("commands") ? name + ": " : "") + "}\n"
                + "events: {It shipped: , It sent: , " + (section.equals("events") ? name + ": " : "") + "}\n"
                + "views: {" + (section.equals("views") ? name + ": " : "") + "}\n");
    }

    private static List<String> codes(String model) {
        return Findings.all(model).stream()
                .map(finding -> finding.code().id())
                .filter(code -> code.startsWith("SM45") || code.equals("SM527"))
                .toList();
    }
}
