package dev.slicesmith.generator.testing;

import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import dev.slicesmith.model.write.ModelWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * A small model cut out of a large one: a few of its slices with all that they speak of. It says as much about what can go
 * wrong, and is checked, generated and compiled in a fraction of the time.
 */
public final class FewSlices {

    private final ModelSyntax model;

    private FewSlices(ModelSyntax model) {
        this.model = model;
    }

    /** The text of a model with one or two slices of another, chosen at random, and those that they need. */
    public static String of(ModelSyntax model, Random random) {
        if (model.slices().isEmpty()) {
            return ModelWriter.write(model);
        }
        Set<Integer> chosen = new HashSet<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            chosen.add(random.nextInt(model.slices().size()));
        }
        return ModelWriter.write(new FewSlices(model).cut(chosen));
    }

    private ModelSyntax cut(Set<Integer> chosen) {
        ModelSyntax small = with(List.of(), ModelWriter.write(with(slices(chosen), "")));
        String text;
        do {
            text = ModelWriter.write(small);
            addNeeded(chosen, small, text);
            small = with(slices(chosen), text);
        } while (!ModelWriter.write(small).equals(text));
        return made(small);
    }

    private List<SliceSyntax> slices(Set<Integer> chosen) {
        return chosen.stream().sorted().map(model.slices()::get).toList();
    }

    /** What shows a view that is asked, and what decides a command that is sent. */
    private void addNeeded(Set<Integer> chosen, ModelSyntax small, String text) {
        for (int i = 0; i < model.slices().size(); i++) {
            SliceSyntax slice = model.slices().get(i);
            boolean shows = slice.view().filter(view -> isNamed(view, text)).isPresent();
            boolean decides = slice.decision().written() && slice.command()
                    .filter(command -> small.commands().stream().anyMatch(known -> known.name().value().equals(command.value())))
                    .isPresent();
            if (shows || decides) {
                chosen.add(i);
            }
        }
    }

    private ModelSyntax with(List<SliceSyntax> slices, String text) {
        return new ModelSyntax(model.name(), model.packageName(), model.zone(), model.doc(),
                named(model.publishes(), Function.identity(), text),
                named(model.types(), type -> type.name(), text),
                named(model.streams(), stream -> stream.name(), text),
                named(model.errors(), error -> error.name(), text),
                named(model.actors(), actor -> actor.name(), text),
                named(model.commands(), command -> command.name(), text),
                named(model.events(), event -> event.name(), text),
                named(model.views(), view -> view.name(), text),
                slices, model.span());
    }

    private static <T> List<T> named(List<T> all, Function<T, SourceText> name, String text) {
        return all.stream().filter(element -> isNamed(name.apply(element), text)).toList();
    }

    private static boolean isNamed(SourceText name, String text) {
        return text.contains(name.value()) || text.contains(JavaNames.type(name.value()));
    }

    /** Each event is made by somebody: where the slice that does was left behind, by one with a command of the same fields. */
    private ModelSyntax made(ModelSyntax small) {
        Set<String> made = new HashSet<>();
        small.slices().forEach(slice -> slice.decision().emits().forEach(emit -> made.add(emit.event().value())));
        List<CommandSyntax> commands = new ArrayList<>(small.commands());
        Set<SliceSyntax> slices = new LinkedHashSet<>();
        for (EventSyntax event : small.events()) {
            if (event.external().isEmpty() && !made.contains(event.name().value())) {
                SourceText name = new SourceText("Make " + event.name().value(), event.name().span(), event.name().style());
                commands.add(new CommandSyntax(name, event.fields(), DocSyntax.NONE));
                slices.add(making(name, event));
            }
        }
        slices.addAll(small.slices());
        return new ModelSyntax(small.name(), small.packageName(), small.zone(), small.doc(), small.publishes(), small.types(),
                small.streams(), small.errors(), small.actors(), commands, small.events(), small.views(),
                List.copyOf(slices), small.span());
    }

    private static SliceSyntax making(SourceText name, EventSyntax event) {
        DecisionSyntax.Emit emit = new DecisionSyntax.Emit(event.name(), Optional.empty(), Optional.empty(), List.of(),
                DocSyntax.NONE, event.name().span());
        return new SliceSyntax(name, DocSyntax.NONE, Optional.empty(), Optional.empty(), TriggerSyntax.NONE,
                Optional.of(name),
                new DecisionSyntax(List.of(), List.of(), List.of(emit), List.of(), Optional.empty(), true),
                Optional.empty(), List.of(), List.of(), List.of(), name.span());
    }
}
