package dev.slicesmith.runtime.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** A stored row, by the names of its columns. A value that is absent is null. */
public interface Cells {

    /** A text. */
    String text(String column);

    /** A number of 32 bits. */
    Integer integer(String column);

    /** A number of 64 bits. */
    Long number(String column);

    /** A floating number. */
    Double real(String column);

    /** An exact number, with one scale per value. */
    BigDecimal decimal(String column);

    /** True or false. */
    Boolean bool(String column);

    /** A UUID. */
    UUID uuid(String column);

    /** A day. */
    LocalDate date(String column);

    /** A time of day. */
    LocalTime time(String column);

    /** A day and a time. */
    LocalDateTime dateTime(String column);

    /** A point in time. */
    Instant instant(String column);

    /**
     * A word of an enumeration, by its text.
     *
     * @throws IllegalArgumentException if the enumeration has no such word
     */
    default <E extends Enum<E>> E word(String column, Class<E> words) {
        String text = text(column);
        for (E word : words.getEnumConstants()) {
            if (word.toString().equals(text)) {
                return word;
            }
        }
        if (text == null) {
            return null;
        }
        throw new IllegalArgumentException(words.getSimpleName() + " has no such word");
    }

    /** A list or an object. */
    <T> T json(String column, TypeReference<T> type);
}
