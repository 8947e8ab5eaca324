package dev.slicesmith.generator.naming;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Query;
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

    /** What a view's query is called in an address. */
    public static String name(Query query) {
        return query.name().text();
    }

    /** What an event is called where it is stored, and in answers. */
    public static String name(Event event) {
        return event.name().text();
    }

    /** What a reason to refuse is called in answers. */
    public static String name(ErrorDefinition error) {
        return error.name().text();
    }

    /** Where an event of another system is told. */
    public static String of(Event event) {
        return "/external/" + event.name().java();
    }
}
