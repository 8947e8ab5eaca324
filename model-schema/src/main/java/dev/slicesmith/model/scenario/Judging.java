package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Scenario.ExpectedRow;
import dev.slicesmith.model.Scenario.Then;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.scenario.Automating.Sent;
import dev.slicesmith.model.scenario.ScenarioResult.Difference;
import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a scenario expects with what is there. */
final class Judging {

    private final Scenario scenario;
    private final Asking asking;
    private final Aliases aliases;
    private final Shown shown;
    private final List<Difference> differences = new ArrayList<>();

    Judging(Scenario scenario, Asking asking) {
        this.scenario = scenario;
        this.asking = asking;
        this.aliases = new Aliases(scenario);
        this.shown = new Shown(aliases);
    }

    List<Difference> differences() {
        return differences;
    }

    /** An element that is there or expected, whatever its kind. */
    private record Item(Name name, RecordValue values) {}

    private record Expected(Name name, List<FieldValue> values, SourceSpan span) {}

    void commands(List<Sent> sent) {
        if (!scenario.then().commands().isEmpty()) {
            inOrder(
                    scenario.then().commands().stream()
                            .map(c -> new Expected(c.command().name(), c.values(), c.span())).toList(),
                    sent.stream().map(s -> new Item(s.command().name(), s.values())).toList());
        }
    }

    void events(List<Happened> events, Optional<Refusal> refusal) {
        Then then = scenario.then();
        boolean acceptance = then.nothing() || then.isSilent() || !then.events().isEmpty() || !then.rows().isEmpty();
        if (refusal.isPresent() && then.error().isEmpty() && acceptance) {
            differ(firstPlace(), "accepted",
                    "refused: " + shown.record(refusal.get().error().name().text(), refusal.get().values()));
            return;
        }
        if (then.nothing() || !then.events().isEmpty()) {
            inOrder(
                    then.events().stream().map(e -> new Expected(e.event().name(), e.values(), e.span())).toList(),
                    events.stream().map(h -> new Item(h.event().name(), h.values())).toList());
        }
    }

    private SourceSpan firstPlace() {
        Then then = scenario.then();
        return then.events().stream().map(Scenario.ExpectedEvent::span).findFirst()
                .or(() -> then.rows().stream().map(ExpectedRow::span).findFirst())
                .orElse(scenario.span());
    }

    void error(Optional<Refusal> refusal) {
        scenario.then().error().ifPresent(expected -> {
            String name = expected.error().name().text();
            if (refusal.isEmpty()) {
                differ(expected.span(), "refused: " + name, "accepted");
            } else if (!refusal.get().error().name().equals(expected.error().name())) {
                differ(expected.span(), "refused: " + name,
                        "refused: " + shown.record(refusal.get().error().name().text(), refusal.get().values()));
            } else {
                compare(expected.values(), refusal.get().values());
            }
        });
    }

    private void inOrder(List<Expected> expected, List<Item> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            if (i >= expected.size()) {
                differ(expected.isEmpty() ? scenario.span() : expected.get(expected.size() - 1).span(),
                        expected.isEmpty() ? "nothing" : "nothing more", text(actual.get(i)));
            } else if (i >= actual.size()) {
                differ(expected.get(i).span(), expected.get(i).name().text(), "nothing more");
            } else if (!expected.get(i).name().equals(actual.get(i).name())) {
                differ(expected.get(i).span(), expected.get(i).name().text(), text(actual.get(i)));
            } else {
                compare(expected.get(i).values(), actual.get(i).values());
            }
        }
    }

    private String text(Item item) {
        return shown.record(item.name().text(), item.values());
    }

    private void compare(List<FieldValue> expected, RecordValue actual) {
        for (FieldValue value : expected) {
            Object there = asking.field(actual, value.field());
            if (!matches(value, there)) {
                differ(value.span(), named(value.field(), expectedText(value)), named(value.field(), shown.value(there)));
            }
        }
    }

    private static String named(Field field, String value) {
        return field.name() + ": " + value;
    }

    private String expectedText(FieldValue value) {
        if (aliases.isFree(value.value())) {
            return ((Value.Alias) value.value()).alias();
        }
        return shown.value(PlainValues.of(value.field().type(), value.value()));
    }

    private boolean matches(FieldValue expected, Object actual) {
        if (aliases.isFree(expected.value())) {
            return aliases.stands(expected.value(), actual);
        }
        return PlainValues.of(expected.field().type(), expected.value()).equals(actual);
    }

    /** The rows of each view that is named, in any order; or the answer of a query. */
    void rows(Optional<List<RecordValue>> answer) {
        Map<String, List<ExpectedRow>> byView = new LinkedHashMap<>();
        scenario.then().rows().forEach(row ->
                byView.computeIfAbsent(row.view().name().text(), name -> new ArrayList<>()).add(row));
        byView.values().forEach(rows -> {
            View view = rows.get(0).view();
            rows(view, rows, new ArrayList<>(answer.orElseGet(() -> asking.all(view))));
        });
        if (answer.isPresent() && byView.isEmpty() && scenario.then().nothing() && !answer.get().isEmpty()) {
            differ(scenario.span(), "no rows", shown.value(answer.get()));
        }
    }

    private void rows(View view, List<ExpectedRow> expected, List<RecordValue> left) {
        List<RecordValue> all = List.copyOf(left);
        List<ExpectedRow> open = new ArrayList<>(expected.stream().filter(row -> !row.absent()).toList());
        while (!open.isEmpty()) {
            // The most particular first, as in generated tests: an unknown takes no row that another one needs.
            ExpectedRow row = Collections.min(open, Comparator.comparingLong(one -> fitting(one, left).count()));
            Optional<RecordValue> found = fitting(row, left).findFirst();
            found.ifPresent(one -> fits(row, one));
            found.ifPresentOrElse(left::remove, () -> missing(view, row, all, expected.size()));
            open.remove(row);
        }
        if (!left.isEmpty() && differences.isEmpty()) {
            differ(expected.get(0).span(), "no other row of " + view.name(), shown.value(left));
        }
    }

    /** The rows that it may be; no word gets a meaning by asking. */
    private Stream<RecordValue> fitting(ExpectedRow row, List<RecordValue> rows) {
        return rows.stream().filter(one -> aliases.undone(() -> fits(row, one)));
    }

    private boolean fits(ExpectedRow row, RecordValue actual) {
        return row.values().stream().allMatch(value -> matches(value, asking.field(actual, value.field())));
    }

    private void missing(View view, ExpectedRow row, List<RecordValue> all, int expected) {
        if (all.size() == 1 && expected == 1) {
            compare(row.values(), all.get(0));
            return;
        }
        String wanted = row.values().stream()
                .map(value -> named(value.field(), expectedText(value)))
                .collect(Collectors.joining(", ", view.name() + ": {", "}"));
        differ(row.span(), wanted, all.isEmpty() ? "no row" : shown.value(all));
    }

    private void differ(SourceSpan span, String expected, String actual) {
        differences.add(new Difference(span, expected, actual));
    }
}
