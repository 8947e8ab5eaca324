package dev.slicesmith.support;

/** The key of a view that has a single row. */
public enum OnlyRow {
    KEY
}
