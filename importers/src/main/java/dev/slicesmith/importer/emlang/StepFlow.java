package dev.slicesmith.importer.emlang;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.input.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The steps of one slice, told in order: what stands before a command sends it, what stands behind it comes of it, and a
 * view shows the events before it.
 */
final class StepFlow {

    private static final Pattern TYPE = Pattern.compile(
            "(?i)(string|text|uuid|guid|int|integer|long|double|float|decimal|number|boolean|bool|date|datetime|"
                    + "timestamp|instant|time|datetimeoffset)(\\[\\])?\\??|[A-Z]\\w*(\\[\\]|\\?)|(list|array)<.*>");
    private static final Pattern CHOICE = Pattern.compile("^[A-Z]\\w*\\??\\s*\\(([^()]*\\|[^()]*)\\)$");

    private final List<BoardElement> elements = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<Element> sinceCommand = new ArrayList<>();
    private Optional<Element> command = Optional.empty();
    private Optional<Element> sender = Optional.empty();
    private Optional<Element> last = Optional.empty();
    private final int slice;
    private int count;

    /**
     * @param slice the slice's number, which makes ids of screens and gears unique
     */
    StepFlow(int slice) {
        this.slice = slice;
    }

    static ElementKind kind(String type) {
        return switch (type) {
            case "c" -> ElementKind.COMMAND;
            case "e" -> ElementKind.EVENT;
            case "v" -> ElementKind.VIEW;
            case "x" -> ElementKind.ERROR;
            case "auto" -> ElementKind.AUTOMATION;
            default -> ElementKind.SCREEN;
        };
    }

    void take(Element step) {
        switch (step.type()) {
            case "t", "a" -> sender(step, ElementKind.SCREEN);
            case "auto" -> sender(step, ElementKind.AUTOMATION);
            case "c" -> command(step);
            case "e" -> event(step);
            case "v" -> view(step);
            case "x" -> add(step, command.map(by -> link(by, false)).map(List::of).orElse(List.of()));
            default -> {
                // A state is what the decider remembers; it is told by events.
            }
        }
        last = Optional.of(step);
    }

    private void sender(Element step, ElementKind kind) {
        count++;
        sender = Optional.of(step);
        List<BoardLink> links = last.filter(before -> before.is("v") || before.is("e") && kind == ElementKind.AUTOMATION)
                .map(before -> List.of(link(before, false)))
                .orElse(List.of());
        if (!step.lane().isEmpty() && kind == ElementKind.SCREEN && !actors.contains(step.lane())) {
            actors.add(step.lane());
        }
        elements.add(BoardElement.of(id(step), kind, step.name(), List.of(), links));
    }

    private void command(Element step) {
        List<BoardLink> links = new ArrayList<>();
        if (sender.isPresent()) {
            links.add(new BoardLink(id(sender.get()), "", Optional.of(kind(sender.get().type())), false));
        } else if (last.filter(before -> before.is("e")).isPresent()) {
            // An event right before a command: somebody reacts to it.
            Element gear = new Element("auto", "", "automation", step.props());
            sender(gear, ElementKind.AUTOMATION);
            links.add(new BoardLink(id(gear), "", Optional.of(ElementKind.AUTOMATION), false));
        }
        add(step, links);
        command = Optional.of(step);
        sender = Optional.empty();
        sinceCommand.clear();
    }

    private void event(Element step) {
        boolean made = command.isPresent() && sender.isEmpty();
        add(step, made ? List.of(link(command.get(), false)) : List.of());
        sinceCommand.add(step);
    }

    private void view(Element step) {
        add(step, sinceCommand.stream().map(event -> link(event, false)).toList());
    }

    private void add(Element step, List<BoardLink> links) {
        List<BoardField> fields = new ArrayList<>();
        step.props().propertyStream().forEach(entry -> fields.add(field(entry.getKey(), Json.text(entry.getValue()))));
        BoardElement element = BoardElement.of(id(step), kind(step.type()), step.name(), fields, links);
        elements.add(step.is("e") ? inLane(element, step.lane()) : element);
    }

    private static BoardElement inLane(BoardElement event, String lane) {
        return new BoardElement(
                event.id(), event.kind(), event.title(), "", lane, false, "", "", false, false, event.fields(),
                event.links(), List.of());
    }

    /** A value is a type's word, words to choose from, or an example. */
    private static BoardField field(String name, String value) {
        if (CHOICE.matcher(value).matches()) {
            return BoardField.of(name, value.contains("?") ? "String?" : "String");
        }
        if (value.isBlank() || TYPE.matcher(value.strip()).matches()) {
            return BoardField.of(name, value.strip());
        }
        return BoardField.of(name, "").withExample(new BoardValue.Text(value));
    }

    /** Elements have no ids but their names; screens and gears are told apart by where they stand. */
    private String id(Element step) {
        ElementKind kind = kind(step.type());
        boolean local = kind == ElementKind.SCREEN || kind == ElementKind.AUTOMATION;
        return kind.word() + " " + step.name() + (local ? " " + slice + "." + count : "");
    }

    private BoardLink link(Element other, boolean outbound) {
        return new BoardLink(id(other), other.name(), Optional.of(kind(other.type())), outbound);
    }

    List<BoardElement> elements() {
        return elements;
    }

    List<String> actors() {
        return actors;
    }

    String title() {
        return elements.stream().filter(element -> element.kind() == ElementKind.COMMAND).findFirst()
                .or(() -> elements.stream().findFirst()).map(BoardElement::title).orElse("");
    }
}
