package dev.slicesmith.model.rule;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A stream is not a record of setters: {@code NameChanged}, {@code StreetChanged}, {@code TownChanged}. */
final class PropertySourcingRule implements ModelRule {

    private static final Set<String> SETTERS = Set.of("changed", "set", "adjusted", "altered");

    private final int from;

    PropertySourcingRule(Thresholds thresholds) {
        this.from = thresholds.propertyEvents();
    }

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        Set<String> ids = Identifiers.of(index.model());
        Map<String, List<Event>> byStream = new LinkedHashMap<>();
        for (Event event : index.model().events()) {
            if (!event.isExternal() && event.stream().isPresent() && setsOneProperty(event, ids)) {
                byStream.computeIfAbsent(event.stream().get().name().text(), stream -> new ArrayList<>())
                        .add(event);
            }
        }
        byStream.forEach((stream, events) -> {
            if (events.size() >= from) {
                diagnostics.report(finding(stream, events));
            }
        });
    }

    private static boolean setsOneProperty(Event event, Set<String> ids) {
        int told = 0;
        for (Field field : event.fields()) {
            told += Identifiers.isId(field.type(), ids) || field.generation().isPresent() ? 0 : 1;
        }
        List<String> words = NameWords.of(event.name().text());
        return told == 1 && !words.isEmpty() && SETTERS.contains(words.get(words.size() - 1));
    }

    private static Diagnostic finding(String stream, List<Event> events) {
        Diagnostic finding = Diagnostic.at(
                events.get(0).span(),
                RuleCode.PROPERTY_SOURCING,
                "stream " + Phrases.quoted(stream) + " has one event per property: " + Phrases.names(events));
        for (Event event : events.subList(1, events.size())) {
            finding = finding.related(event.span(), "another");
        }
        return finding.help("events say why something happened: \"CustomerMoved\" rather than street, town and code");
    }
}
