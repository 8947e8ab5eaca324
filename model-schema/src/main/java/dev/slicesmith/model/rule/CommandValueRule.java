package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.Trigger.Sending;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import java.util.Optional;

/** Every field of a command that no person sends comes from a row, an event or a call. */
final class CommandValueRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            Optional<Sending> sending = slice.trigger().sendingIfAny();
            if (sending.isPresent() && !Untyped.element(sending.get().each(), index.expressions())) {
                check(slice, index, diagnostics);
            }
        }
    }

    private static void check(CommandSlice slice, ModelIndex index, Diagnostics diagnostics) {
        for (FieldSource source : index.values().ofCommand(slice)) {
            if (source.isOpen()) {
                String who = "command " + Phrases.quoted(slice.command().name()) + " of slice "
                        + Phrases.quoted(slice.name());
                diagnostics.report(MissingValue.of(RuleCode.COMMAND_VALUE, slice.span(), who, source)
                        .help("write `with: {" + source.field().name() + ": ...}`" + origin(slice.trigger())));
            }
        }
    }

    private static String origin(Trigger trigger) {
        if (trigger instanceof Trigger.FromTodo todo) {
            return ", add it to view " + Phrases.quoted(todo.todo().name()) + " or let a call return it";
        }
        if (trigger instanceof Trigger.AfterEvent after) {
            return ", add it to event " + Phrases.quoted(after.event().name()) + " or let a call return it";
        }
        return " or let a call return it";
    }
}
