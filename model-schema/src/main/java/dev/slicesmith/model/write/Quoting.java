package dev.slicesmith.model.write;

/** How much care a scalar needs. */
enum Quoting {
    /** A name or a text for people: quoted where another reader of YAML might see a number, a truth value or nothing. */
    NAME,
    /** A word or a number of the language, or a plain value that was written without quotes. */
    WORD,
    /** An expression: always quoted, or a block. */
    EXPRESSION,
    /** Nothing at all. */
    NOTHING
}
