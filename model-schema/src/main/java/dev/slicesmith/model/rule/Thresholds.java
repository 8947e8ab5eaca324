package dev.slicesmith.model.rule;

/**
 * From where on a shape of the model is worth a note.
 *
 * @param commandsPerScreen most commands that one screen sends (bed)
 * @param eventsPerCommand most events that one command may lead to (left chair)
 * @param eventsPerView most events that feed one view (right chair)
 * @param scenariosPerSlice most scenarios of a slice, however many its neighbours have (shelf)
 * @param scenariosFactor how many times the median of the other slices' scenarios is far more (shelf)
 * @param propertyEvents events of one stream that each change one property, from which on it is a pattern
 */
public record Thresholds(
        int commandsPerScreen,
        int eventsPerCommand,
        int eventsPerView,
        int scenariosPerSlice,
        int scenariosFactor,
        int propertyEvents) {

    public static final Thresholds DEFAULTS = new Thresholds(4, 3, 6, 12, 3, 3);

    public Thresholds {
        requirePositive("commandsPerScreen", commandsPerScreen);
        requirePositive("eventsPerCommand", eventsPerCommand);
        requirePositive("eventsPerView", eventsPerView);
        requirePositive("scenariosPerSlice", scenariosPerSlice);
        requirePositive("scenariosFactor", scenariosFactor);
        requirePositive("propertyEvents", propertyEvents);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be at least 1");
        }
    }
}
