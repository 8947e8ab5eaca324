package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;

/** Events tell what happened, commands what to do, views what there is: looked at in English models only. */
final class NamingRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        English english = English.load();
        if (!english.isLanguageOf(index.model())) {
            return;
        }
        EventNames events = new EventNames(english);
        CommandNames commands = new CommandNames(english);
        ViewNames views = new ViewNames();
        for (Event event : index.model().events()) {
            events.check(event).ifPresent(diagnostics::report);
        }
        for (Command command : index.model().commands()) {
            commands.check(command).ifPresent(diagnostics::report);
        }
        for (View view : index.model().views()) {
            views.check(view).ifPresent(diagnostics::report);
        }
    }
}
