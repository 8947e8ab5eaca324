package dev.slicesmith.model.index;

import java.util.List;

/**
 * What one entry of a projection does to rows, with all that the model leaves to names spelled out.
 *
 * @param selection which rows it concerns
 * @param key per key field of the view, in order, its value; open where the event does not tell it; empty for
 *     {@link Selection#WHERE} and {@link Selection#SINGLE}
 * @param set the fields that it gives a value, explicit or copied, in the view's order, keys and derived fields left
 *     out; every other field of a row keeps its value
 * @param begins if it may create a row, how the fields begin that it does not set: default, absent, empty by type, or
 *     open; else no fields
 * @param mayCreate whether it creates the row where there is none
 */
public record RowSources(
        Selection selection, List<FieldSource> key, List<FieldSource> set, List<FieldSource> begins, boolean mayCreate) {

    /** Which rows an entry concerns. */
    public enum Selection {
        /** The row with this key: every key field is known. */
        KEY,
        /** All existing rows that agree in those key fields that are known. */
        PART_OF_KEY,
        /** The existing rows that a condition picks. */
        WHERE,
        /** The only row of a view without key, which is always there. */
        SINGLE,
        /** Nothing says: an error. */
        NONE
    }

    public RowSources {
        key = List.copyOf(key);
        set = List.copyOf(set);
        begins = List.copyOf(begins);
    }

    /** The key fields whose value is known. */
    public List<FieldSource> knownKey() {
        return key.stream().filter(part -> !part.isOpen()).toList();
    }

    /** The fields of a new row that nothing gives a value. */
    public List<FieldSource> open() {
        return begins.stream().filter(FieldSource::isOpen).toList();
    }
}
