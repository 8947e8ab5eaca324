package dev.slicesmith.model.rule;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Fields;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one model takes from another is published there, and carries what is expected. */
final class ContextRule {

    private final List<EventModel> models;
    private final Map<String, EventModel> byName = new HashMap<>();

    ContextRule(List<EventModel> models) {
        this.models = models;
        for (EventModel model : models) {
            byName.putIfAbsent(model.name().text(), model);
            byName.putIfAbsent(model.name().java(), model);
        }
    }

    void check(Diagnostics diagnostics) {
        for (EventModel model : models) {
            for (Event event : model.events()) {
                EventModel publisher = event.external().map(byName::get).orElse(null);
                if (publisher != null && publisher != model) {
                    check(event, publisher, diagnostics);
                }
            }
        }
    }

    private static void check(Event wanted, EventModel publisher, Diagnostics diagnostics) {
        Optional<Event> source = named(publisher.events(), wanted);
        if (source.isEmpty()) {
            diagnostics.report(missing(wanted, publisher));
            return;
        }
        if (named(publisher.publishes(), wanted).isEmpty()) {
            diagnostics.report(Diagnostic.at(
                            wanted.span(),
                            RuleCode.EVENT_NOT_PUBLISHED,
                            "context " + Phrases.quoted(publisher.name()) + " does not publish event "
                                    + Phrases.quoted(wanted.name()))
                    .related(source.get().span(), "the event")
                    .help("add it to `publishes` of that model"));
        }
        for (Field field : wanted.fields()) {
            check(wanted, field, source.get(), publisher, diagnostics);
        }
    }

    private static Diagnostic missing(Event wanted, EventModel publisher) {
        List<String> names = new ArrayList<>();
        publisher.events().forEach(event -> names.add(event.name().text()));
        return Diagnostic.at(
                        wanted.span(),
                        RuleCode.EVENT_MISSING_AT_SOURCE,
                        "context " + Phrases.quoted(publisher.name()) + " has no event "
                                + Phrases.quoted(wanted.name()))
                .related(publisher.span(), "the model of that context")
                .help(Suggestions.didYouMean(wanted.name().text(), names));
    }

    private static void check(
            Event wanted, Field field, Event source, EventModel publisher, Diagnostics diagnostics) {
        Optional<Field> sent = Fields.named(source.fields(), field.name().text());
        if (sent.isPresent() && WireTypes.fits(sent.get().type(), field.type())) {
            return;
        }
        if (sent.isEmpty() && (field.type().isOptional() || field.defaultValue().isPresent())) {
            return;
        }
        String event = "event " + Phrases.quoted(wanted.name()) + " of context " + Phrases.quoted(publisher.name());
        String what = sent.isEmpty()
                ? event + " has no field " + Phrases.quoted(field.name())
                : event + " has " + Phrases.quoted(field.name()) + " as " + sent.get().type().notation()
                        + ", which cannot be read as " + field.type().notation();
        diagnostics.report(Diagnostic.at(field.span(), RuleCode.PUBLISHED_FIELD, what)
                .related(sent.map(Field::span).orElse(source.span()), sent.isEmpty() ? "the event" : "the field"));
    }

    private static Optional<Event> named(List<Event> events, Event wanted) {
        for (Event event : events) {
            if (event.name().text().equals(wanted.name().text())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
