package dev.slicesmith.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of boards that are read. */
public enum BoardFormat {
    /** {@code config.json}, slices, indexes and slice folders of the Event Modeling Toolkit. */
    TOOLKIT("toolkit", "the Event Modeling Toolkit's export"),
    /** {@code eventmodel-backup-….json}: a canvas with nodes and edges. */
    TOOLKIT_BACKUP("backup", "a board backup of the Toolkit's platform"),
    /** Pages of Miro's REST interface. */
    MIRO_REST("miro-rest", "items and connectors from Miro's REST interface"),
    /** What {@code board.get()} of Miro's Web SDK returns, also its first version. */
    MIRO_SDK("miro-sdk", "items from Miro's Web SDK"),
    /** A plain board backup, up to version 1.3. */
    MIRO_RTB("rtb", "a Miro board backup"),
    /** emlang, versions 1.0 and the decider dialect. */
    EMLANG("emlang", "an emlang model"),
    /** giraflow, also called information flow. */
    GIRAFLOW("giraflow", "a giraflow model");

    private final String word;
    private final String description;

    BoardFormat(String word, String description) {
        this.word = word;
        this.description = description;
    }

    /** The word for {@code --from}. */
    public String word() {
        return word;
    }

    /** For people. */
    public String description() {
        return description;
    }

    /** The format with this word, whatever its case. */
    public static Optional<BoardFormat> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.word.equals(wanted)).findFirst();
    }
}
