package dev.slicesmith.runtime.jdbc;

/** The types of columns, as far as the application is concerned. */
public enum SqlType {
    /** Text of any length. */
    TEXT,
    /** 32 bits. */
    INT,
    /** 64 bits. */
    LONG,
    /** 64 bits, floating. */
    DOUBLE,
    /** Exact, of any scale. */
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** A UUID. */
    UUID,
    /** A day. */
    DATE,
    /** A time of day. */
    TIME,
    /** A day and a time, without a zone. */
    DATETIME,
    /** A point in time. */
    INSTANT,
    /** Lists and objects. */
    JSON
}
