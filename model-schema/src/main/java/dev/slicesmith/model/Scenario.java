package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Given, when, then. Tables of examples are spelled out already: one scenario per entry.
 *
 * @param name as people read it, placeholders replaced
 * @param documentation description, notes, link
 * @param given what happened before, in order
 * @param when what happens; absent if only the state is looked at
 * @param then what is expected
 * @param result what the slice's call returns
 * @param span where its name stands
 */
public record Scenario(
        String name,
        Documentation documentation,
        List<Given> given,
        Optional<When> when,
        Then then,
        List<FieldValue> result,
        SourceSpan span) {

    public Scenario {
        given = List.copyOf(given);
        result = List.copyOf(result);
    }

    /** Something that was so before. */
    public sealed interface Given {

        SourceSpan span();
    }

    /** An event that happened. */
    public record GivenEvent(Event event, List<FieldValue> values, SourceSpan span) implements Given {

        public GivenEvent {
            values = List.copyOf(values);
        }
    }

    /** A row of a view whose data is another system's. */
    public record GivenRow(View view, List<FieldValue> values, SourceSpan span) implements Given {

        public GivenRow {
            values = List.copyOf(values);
        }
    }

    /** From here on it is this time. */
    public record GivenTime(Instant time, SourceSpan span) implements Given {}

    /** What happens. */
    public sealed interface When {

        SourceSpan span();
    }

    /** Somebody sends a command. */
    public record WhenCommand(Command command, List<FieldValue> values, SourceSpan span) implements When {

        public WhenCommand {
            values = List.copyOf(values);
        }
    }

    /** Another system tells an event. */
    public record WhenEvent(Event event, List<FieldValue> values, SourceSpan span) implements When {

        public WhenEvent {
            values = List.copyOf(values);
        }
    }

    /** Somebody asks a view. */
    public record WhenQuery(View view, Query query, List<FieldValue> arguments, SourceSpan span) implements When {

        public WhenQuery {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What is expected. Each kind that is present is compared whole: events and commands in order, rows in any order.
     *
     * @param events the events that the step makes
     * @param error the rejection
     * @param commands the commands that are sent
     * @param rows the rows of each named view, or the answer of the query
     * @param nothing whether nothing at all must happen ({@code then: []})
     */
    public record Then(
            List<ExpectedEvent> events,
            Optional<ExpectedError> error,
            List<ExpectedCommand> commands,
            List<ExpectedRow> rows,
            boolean nothing) {

        public Then {
            events = List.copyOf(events);
            commands = List.copyOf(commands);
            rows = List.copyOf(rows);
        }

        /** Whether nothing was said of the outcome. */
        public boolean isSilent() {
            return !nothing && events.isEmpty() && error.isEmpty() && commands.isEmpty() && rows.isEmpty();
        }
    }

    /** An event with the values that are compared. */
    public record ExpectedEvent(Event event, List<FieldValue> values, SourceSpan span) {

        public ExpectedEvent {
            values = List.copyOf(values);
        }
    }

    /** A rejection with the values that are compared. */
    public record ExpectedError(ErrorDefinition error, List<FieldValue> values, SourceSpan span) {

        public ExpectedError {
            values = List.copyOf(values);
        }
    }

    /** A command with the values that are compared. */
    public record ExpectedCommand(Command command, List<FieldValue> values, SourceSpan span) {

        public ExpectedCommand {
            values = List.copyOf(values);
        }
    }

    /**
     * A row with the values that are compared.
     *
     * @param absent whether the view must have no rows at all ({@code CartItems: []})
     */
    public record ExpectedRow(View view, List<FieldValue> values, boolean absent, SourceSpan span) {

        public ExpectedRow {
            values = List.copyOf(values);
        }
    }
}
