package dev.slicesmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small board with one slice, as the Event Modeling Toolkit exports it. */
final class RentalBoard {

    private RentalBoard() {}

    /** Writes it into a folder, and says where. */
    static Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("board.json"), """
                {"context":"Rental","slices":[{"id":"s","title":"slice: Rent","commands":[{"id":"c","title":"Rent bike",
                  "fields":[{"name":"bikeId","type":"UUID"}],
                  "dependencies":[{"id":"e","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"e","title":"Bike rented","fields":[{"name":"bikeId","type":"UUID"}]}]}]}
                """);
    }
}
