package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Events tell what happened, commands what to do, views what there is: looked at in English models only. */
final class NamingRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        English english = English.load();
        if (!english.isLanguageOf(index.model())) {
            return;
        }
        Set<String> nouns = nouns(index.model());
        EventNames events = new EventNames(english, nouns);
        CommandNames commands = new CommandNames(english, nouns);
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

    /** In a model with a stream {@code Order}, that word is a thing and not what to do. */
    private static Set<String> nouns(EventModel model) {
        Set<String> nouns = new HashSet<>();
        for (Stream stream : model.streams()) {
            List<String> words = NameWords.of(stream.name().text());
            if (!words.isEmpty()) {
                nouns.add(words.get(0));
            }
        }
        return nouns;
    }
}
