package dev.slicesmith.model.link;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;

/**
 * How much of a model stands in one class. Most of the application is several classes, however large the model is; its
 * list of events, its parts and the application that tests run on a database are one each, and a class file holds
 * 65,535 constants: names, types and texts.
 */
final class ModelSize {

    /** The rest is for what such a class has besides. */
    static final int MOST = 60_000;

    private static final int COMMAND = 9;
    private static final int VIEW = 7;
    private static final int QUERY = 5;
    private static final int PARAMETER = 2;
    private static final int AUTOMATION = 9;
    private static final int EVENT = 5;
    private static final int TYPE = 5;

    private ModelSize() {}

    /** The constants of the largest of these classes; rather too many than too few. */
    static int of(EventModel model) {
        return Math.max(application(model), Math.max(EVENT * model.events().size(), TYPE * model.types().size()));
    }

    /**
     * The application on a database has a method for each of these, which calls another one of the same name; what
     * commands, views and automations leave to people is a part of the application, which may be a bean.
     */
    private static int application(EventModel model) {
        int external = (int) model.events().stream().filter(Event::isExternal).count();
        int size = COMMAND * (model.commands().size() + external);
        for (View view : model.views()) {
            size += VIEW + PARAMETER * Math.max(1, view.key().size());
        }
        for (ViewSlice slice : model.viewSlices()) {
            for (Query query : slice.queries()) {
                size += QUERY + PARAMETER * query.params().size();
            }
        }
        return size + AUTOMATION * (int) model.commandSlices().stream()
                .filter(slice -> !(slice.trigger() instanceof Trigger.ByPerson)).count();
    }
}
