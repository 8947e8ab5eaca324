package dev.slicesmith.model.index;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which slice a command or view lives: the one that decides or projects it, else the first that names it. */
public final class Homes {

    private final Map<String, List<CommandSlice>> commands = new HashMap<>();
    private final Map<String, List<ViewSlice>> views = new HashMap<>();

    Homes(EventModel model) {
        for (Slice slice : model.slices()) {
            if (slice instanceof CommandSlice sends) {
                listOf(commands, sends.command().name().text()).add(sends);
            } else if (slice instanceof ViewSlice shows) {
                listOf(views, shows.view().name().text()).add(shows);
            }
        }
    }

    /** All slices that send the command, in order. */
    public List<CommandSlice> slicesOf(Command command) {
        return List.copyOf(commands.getOrDefault(command.name().text(), List.of()));
    }

    /** All slices that show the view, in order. */
    public List<ViewSlice> slicesOf(View view) {
        return List.copyOf(views.getOrDefault(view.name().text(), List.of()));
    }

    /** The slice in which the command lives; absent if no slice names it. */
    public Optional<CommandSlice> of(Command command) {
        List<CommandSlice> all = commands.getOrDefault(command.name().text(), List.of());
        for (CommandSlice slice : all) {
            if (slice.decision().isPresent()) {
                return Optional.of(slice);
            }
        }
        return all.stream().findFirst();
    }

    /** The slice in which the view lives; absent if no slice shows it. */
    public Optional<ViewSlice> of(View view) {
        List<ViewSlice> all = views.getOrDefault(view.name().text(), List.of());
        for (ViewSlice slice : all) {
            if (!slice.on().isEmpty()) {
                return Optional.of(slice);
            }
        }
        return all.stream().findFirst();
    }

    /** How the command is decided, whichever slice says it. */
    public Optional<Decision> decisionOf(Command command) {
        return of(command).flatMap(CommandSlice::decision);
    }

    /** How events become rows of the view, whichever slice says it. */
    public List<Projection> projectionsOf(View view) {
        return of(view).map(ViewSlice::on).orElse(List.of());
    }

    private static <S> List<S> listOf(Map<String, List<S>> map, String name) {
        return map.computeIfAbsent(name, key -> new ArrayList<>(1));
    }
}
