package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.agreement.RandomElements.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The beginnings of scenarios: what happened, and what happens. */
final class RandomScenarios {

    private static final int EACH = 3;

    private final Random random;
    private final RandomElements elements;

    RandomScenarios(Random random, RandomElements elements) {
        this.random = random;
        this.elements = elements;
    }

    void ofView(Draft draft, List<String> queries) {
        draft.add(2, "scenarios:");
        for (int i = 0; i < EACH; i++) {
            given(draft, i);
            if (!queries.isEmpty() && random.nextBoolean()) {
                draft.add(4, "when: {" + elements.one(queries) + "}");
            }
            draft.add(4, "then: []");
        }
    }

    void ofCommand(Draft draft, Element command) {
        draft.add(2, "scenarios:");
        for (int i = 0; i < EACH; i++) {
            given(draft, i);
            List<RandomField> simple = command.fields().stream()
                    .filter(field -> List.of("int", "string", "date", "decimal", "item").contains(field.kind())).toList();
            if (random.nextInt(4) > 0 || simple.isEmpty()) {
                draft.add(4, "when: {" + command(command) + "}").add(4, "then: []");
            } else {
                example(draft, command, elements.one(simple));
            }
        }
    }

    /** With one value in a table of examples; what the first comes to is expected of all. */
    private void example(Draft draft, Element command, RandomField field) {
        String others = values(command.fields().stream().filter(other -> !other.equals(field)).toList());
        draft.add(4, "when: {" + command.name() + ": {" + field.name() + ": <value>" + (others.isEmpty() ? "" : ", ")
                        + others + "}}")
                .add(4, "examples: [" + IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(number -> "{value: " + field.value(random) + "}").collect(Collectors.joining(", ")) + "]")
                .add(4, "then: []");
    }

    void ofAutomation(Draft draft, Element command, Optional<Element> event, Optional<String> result) {
        draft.add(2, "scenarios:");
        for (int i = 0; i < EACH; i++) {
            given(draft, i);
            if (event.isPresent() && event.get().external() && random.nextBoolean()) {
                draft.add(4, "when: {" + event(event.get()) + "}");
            } else if (random.nextInt(6) == 0) {
                draft.add(4, "when: {" + command(command) + "}");
            }
            result.ifPresent(values -> draft.add(4, "result: " + values));
            draft.add(4, "then: []");
        }
    }

    private String command(Element command) {
        return command.name() + ": {" + values(command.fields()) + "}";
    }

    private String event(Element event) {
        return event.name() + ": {" + values(event.fields()) + "}";
    }

    /** Some values are left out. */
    private String values(List<RandomField> fields) {
        return fields.stream()
                .filter(field -> random.nextInt(8) > 0)
                .map(field -> field.name() + ": " + field.value(random))
                .collect(Collectors.joining(", "));
    }

    private void given(Draft draft, int number) {
        draft.add(3, "- name: s" + number);
        List<String> given = new ArrayList<>();
        for (Element view : elements.views()) {
            for (int i = random.nextInt(4); view.external() && i > 1; i--) {
                given.add(view.name() + ": {" + view.whole().stream()
                        .map(field -> field.name() + ": " + field.value(random)).collect(Collectors.joining(", ")) + "}");
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            if (random.nextInt(6) == 0) {
                given.add("at: " + elements.one(List.of("2026-03-29T00:30:00Z", "2026-06-30T22:30:00Z",
                        "2026-10-25T00:59:00Z")));
            }
            given.add(event(elements.one(elements.events())));
        }
        if (!given.isEmpty()) {
            draft.add(4, "given:");
            given.forEach(one -> draft.add(5, "- " + one));
        }
    }
}
