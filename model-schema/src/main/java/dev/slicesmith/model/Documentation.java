package dev.slicesmith.model;

import java.util.Optional;

/**
 * What is told about an element besides its meaning.
 *
 * @param description goes into Javadoc and documentation
 * @param notes stay among the people who model
 * @param link to the element's item on a board
 */
public record Documentation(Optional<String> description, Optional<String> notes, Optional<String> link) {

    public static final Documentation NONE =
            new Documentation(Optional.empty(), Optional.empty(), Optional.empty());
}
