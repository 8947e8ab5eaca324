package dev.slicesmith.generator.naming;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;

/** Where things are over HTTP: the same for every runtime. */
public final class Endpoints {

    private Endpoints() {}

    /** Where a command is sent to. */
    public static String of(Command command) {
        return "/commands/" + command.name().java();
    }

    /** Where a view is asked. */
    public static String of(View view) {
        return "/views/" + view.name().java();
    }

    /** Where an event of another system is told. */
    public static String of(Event event) {
        return "/external/" + event.name().java();
    }
}
