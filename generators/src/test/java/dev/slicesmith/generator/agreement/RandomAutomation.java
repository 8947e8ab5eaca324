package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.agreement.RandomElements.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What sends a command by itself. */
final class RandomAutomation {

    private static final RandomField ANSWER = new RandomField("answer", "string", "string");

    private static final List<String> TIMES =
            List.of("every: 15m", "every: 1h30m", "cron: \"0 3 * * *\"", "cron: \"*/15 8-18 * 1,6 1-5\"");

    private final Random random;
    private final RandomElements elements;
    private final Element command;
    private Optional<Element> event = Optional.empty();
    private boolean calls;

    RandomAutomation(Random random, RandomElements elements, Element command) {
        this.random = random;
        this.elements = elements;
        this.command = command;
    }

    /** The event that it follows, if it is set off by one. */
    Optional<Element> reactsTo() {
        return event;
    }

    /** What its call returns in a scenario. */
    Optional<String> result() {
        return calls ? Optional.of("{answer: " + ANSWER.value(random) + "}") : Optional.empty();
    }

    void addTo(Draft draft) {
        Leaves leaves = new Leaves().with("instant", "now");
        List<RandomField> sources = new ArrayList<>();
        List<Element> lists = elements.views().stream()
                .filter(view -> !view.external() && !view.key().isEmpty()).toList();
        int kind = random.nextInt(5);
        if (kind < 2 && !lists.isEmpty()) {
            Element todo = elements.one(lists);
            draft.add(2, "todo: " + todo.name());
            leaves.with("row.", todo.whole());
            sources.addAll(todo.whole());
            if (random.nextInt(5) == 0) {
                draft.add(2, elements.one(TIMES));
            }
        } else if (kind < 4) {
            event = Optional.of(elements.one(elements.events()));
            draft.add(2, "after: " + event.get().name());
            leaves.with("event.", elements.whole(event.get())).with("instant", "meta.time");
            sources.addAll(elements.whole(event.get()));
        } else {
            draft.add(2, elements.one(TIMES));
        }
        Element view = elements.one(elements.views());
        leaves.withAll("views." + view.name(), view.whole());
        if (random.nextBoolean()) {
            draft.expression(2, "when: ", () -> leaves.expression("bool", random), "true");
        }
        if (random.nextInt(4) == 0) {
            String element = elements.one(List.of("int", "item", "string"));
            draft.expression(2, "each: ", () -> leaves.expression("list<" + element + ">", random),
                    RandomDecision.plainList(element)).add(2, "as: element");
            leaves.with(element, "element");
        }
        if (random.nextInt(5) == 0) {
            addCall(draft, leaves);
        }
        Assignments.add(draft, 2, "with", command.fields(), sources, leaves, random);
    }

    private void addCall(Draft draft, Leaves leaves) {
        calls = true;
        draft.add(2, "call:").add(3, "port: Outside" + random.nextInt(1_000_000)).add(3, "with:")
                .expression(4, "question: ", () -> leaves.expression("decimal", random), "decimal('1')")
                .add(3, "returns: {answer: string}");
        leaves.with("string", "result.answer");
    }
}
