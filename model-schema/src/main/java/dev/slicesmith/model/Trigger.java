package dev.slicesmith.model;

import java.util.List;
import java.util.Optional;

/** What sets a command off. It tells the patterns of Event Modeling apart. */
public sealed interface Trigger {

    /** A person at a screen, or a call of the API. */
    record ByPerson() implements Trigger {}

    /**
     * One command per row of a to-do list.
     *
     * @param todo the list
     * @param schedule when it is looked at besides its changes
     * @param sending what is sent
     */
    record FromTodo(View todo, Optional<Schedule> schedule, Sending sending) implements Trigger {}

    /**
     * One command per event; a translation if the event is another system's.
     *
     * @param event the event
     * @param sending what is sent
     */
    record AfterEvent(Event event, Sending sending) implements Trigger {}

    /**
     * The passage of time.
     *
     * @param schedule when
     * @param sending what is sent
     */
    record OnSchedule(Schedule schedule, Sending sending) implements Trigger {}

    /**
     * How rows, events or moments become commands.
     *
     * @param when narrows what it is sent for
     * @param each one command per element
     * @param call outside work before it
     * @param with explicit values of the command's fields
     */
    record Sending(
            Optional<Expression> when, Optional<Each> each, Optional<Call> call, List<Assignment> with) {

        public Sending {
            with = List.copyOf(with);
        }
    }

    /** What is sent, unless a person sends it. */
    default Optional<Sending> sendingIfAny() {
        if (this instanceof FromTodo trigger) {
            return Optional.of(trigger.sending());
        }
        if (this instanceof AfterEvent trigger) {
            return Optional.of(trigger.sending());
        }
        return this instanceof OnSchedule trigger ? Optional.of(trigger.sending()) : Optional.empty();
    }
}
